package parley.matchmaking.application;

import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.request;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.Cast;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Priority;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Assignment;
import parley.scheduling.Certificate;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Watch;

/**
 * All use cases over fakes: two sellers, two buyers, one interpreter, four slots in one room. What
 * runs on the solver's thread runs when {@link #solve} is called.
 */
final class SmallForum {

    static final SchedulingId SCHEDULING = new SchedulingId(new UUID(7, 7));

    /** In which forum time is not kept. */
    static final Instant SYSTEM_TIME = Instant.parse("2026-02-03T04:05:06Z");

    static final Duration GRACE = Duration.ofMinutes(10);

    final InMemoryParticipants participants = new InMemoryParticipants();
    final InMemoryMeetings meetings = new InMemoryMeetings();
    final InMemoryConsultations consultations = new InMemoryConsultations();
    final InMemoryDrafts drafts = new InMemoryDrafts();
    final InMemoryForumProgramme programme = new InMemoryForumProgramme();
    final InMemoryMous mous = new InMemoryMous();
    final InMemoryPresences presences = new InMemoryPresences();
    final Queue<Runnable> solverThread = new ArrayDeque<>();
    Scheduler scheduler = SmallForum::oneAfterTheOther;
    Conflicts conflicts = (problem, watch) -> List.of();
    Instant now = THE_DAY_BEFORE;
    long nanos;

    final Authority authority = new Authority(participants.forums(), participants.companies());
    final InMemoryRequestRulebooks rules = new InMemoryRequestRulebooks();
    final InMemoryCompanyPlaces places = new InMemoryCompanyPlaces();
    final ExpireRequests expire =
            new ExpireRequests(meetings, rules, () -> now, Duration.ofDays(14));
    final AdmitMeetings admit =
            new AdmitMeetings(participants.companies(), meetings, rules, places);
    final RequestMeeting request =
            new RequestMeeting(authority, meetings, consultations, rules, expire, () -> now);
    final FindMeeting find = new FindMeeting(authority, meetings);
    final AnswerRequest answer =
            new AnswerRequest(authority, find, meetings, expire, admit, () -> now);
    final WithdrawRequest withdrawRequest =
            new WithdrawRequest(authority, find, meetings, consultations, admit);
    final BlockCompany block = new BlockCompany(authority, rules, meetings);
    final SetRequestRules setRules = new SetRequestRules(authority, rules);
    final CountCompanies figures =
            new CountCompanies(authority, participants.companies(), meetings, rules);
    final HoldMeeting hold = new HoldMeeting(authority, find, meetings, () -> now);
    final NotePresence notePresence = new NotePresence(meetings, presences, 6);
    final SeePresence seePresence = new SeePresence(find, presences);
    final InMemoryRooms rooms = new InMemoryRooms();
    final FollowTimetable follow = new FollowTimetable(consultations, meetings, rooms);
    final EnterRoom enter =
            new EnterRoom(
                    authority,
                    participants.companies(),
                    find,
                    rooms,
                    new EnterRoom.Doors(Duration.ofMinutes(15), Duration.ofMinutes(20)),
                    () -> now,
                    Clock.fixed(SYSTEM_TIME, ZoneOffset.UTC));
    final ExtendMeeting extend =
            new ExtendMeeting(
                    authority,
                    find,
                    meetings,
                    participants.companies(),
                    consultations,
                    programme,
                    Duration.ofMinutes(15),
                    () -> now);
    final FindNoShows noShows = noShows();
    final ReportNoShow reportNoShow =
            new ReportNoShow(authority, find, meetings, presences, GRACE, () -> now);
    final SchedulingRuns runs = process("one", solverThread::add);
    final OrderScheduling order =
            new OrderScheduling(
                    authority,
                    participants.companies(),
                    meetings,
                    consultations,
                    drafts,
                    rules,
                    programme,
                    runs,
                    () -> now,
                    3);
    final ReadDrafts readDrafts = new ReadDrafts(authority, drafts, consultations);
    final PublishDraft publishDraft =
            new PublishDraft(authority, drafts, consultations, follow, () -> now);
    final OfferFreePlaces offer =
            new OfferFreePlaces(
                    authority,
                    participants.companies(),
                    meetings,
                    consultations,
                    rules,
                    programme,
                    () -> now);
    final CancelMeeting cancel =
            new CancelMeeting(authority, find, meetings, consultations, follow, () -> now);
    final SetMustMeets mustMeets =
            new SetMustMeets(authority, meetings, consultations, rules, admit, () -> now);
    final SetUpConsultation setUp =
            new SetUpConsultation(
                    authority,
                    participants.companies(),
                    participants.interpreters(),
                    consultations);
    final ReadConsultation read = new ReadConsultation(authority, consultations);
    final WithdrawCompany withdraw =
            new WithdrawCompany(authority, consultations, follow, () -> now);
    final DraftMou draft = new DraftMou(authority, meetings, mous);
    final SignMou sign = new SignMou(authority, new ReadMou(authority, mous), mous, () -> now);
    final CountForum count =
            new CountForum(authority, participants.companies(), meetings, consultations, mous);

    SmallForum() {
        participants.forums().keep(Cast.forum());
        List.of(seller(1), seller(2), buyer(1), buyer(2, "ru"))
                .forEach(participants.companies()::keep);
        participants.interpreters().keep(interpreter(1, "ko-ru"));
        consultations.add(
                Consultation.setUp(FORUM, setUp(4, 1, interpreter(1, "ko-ru"))), List.of());
    }

    /** A process of the service, as far as schedulings go; its leases last 6 s. */
    SchedulingRuns process(String name, Executor executor) {
        return new SchedulingRuns(
                consultations,
                new ComputeSchedule(
                        consultations,
                        drafts,
                        new CurrentScheduler(),
                        (problem, watch) -> conflicts.of(problem, watch),
                        follow,
                        () -> now),
                executor,
                name,
                Duration.ofSeconds(6),
                () -> nanos);
    }

    /** Another process has another one. */
    FindNoShows noShows() {
        return new FindNoShows(meetings, presences, GRACE, () -> now);
    }

    /** Whatever {@link #scheduler} is then. */
    private final class CurrentScheduler implements Scheduler {

        @Override
        public Schedule schedule(SchedulingProblem problem) {
            return scheduler.schedule(problem);
        }

        @Override
        public Schedule schedule(SchedulingProblem problem, Watch watch) {
            return scheduler.schedule(problem, watch);
        }
    }

    Meeting requested(Company requester, Company responder) {
        return request.request(FORUM, representing(requester), asking(1, requester, responder))
                .orThrow();
    }

    Meeting accepted(Company requester, Company responder) {
        MeetingId id = requested(requester, responder).id();
        return answer.accept(FORUM, id, representing(responder)).orThrow();
    }

    /** Everything that is accepted gets its place, one meeting per slot. */
    void publish() {
        order.order(FORUM, SCHEDULING, ORGANISER).orThrow();
        solve();
    }

    void solve() {
        for (Runnable work = solverThread.poll(); work != null; work = solverThread.poll()) {
            work.run();
        }
    }

    Meeting meeting(MeetingId id) {
        return meetings.find(id).orElseThrow().value();
    }

    Consultation consultation() {
        return consultations.find(FORUM).orElseThrow().value();
    }

    static RequestMeeting.Request asking(int call, Company requester, Company responder) {
        return new RequestMeeting.Request(
                request(call), requester.id(), responder.id(), new Priority(2), null);
    }

    private static Schedule oneAfterTheOther(SchedulingProblem problem) {
        List<Assignment> assignments =
                problem.meetings().stream()
                        .map(
                                meeting ->
                                        new Assignment(
                                                meeting,
                                                problem.meetings().indexOf(meeting),
                                                "V01",
                                                interpreterFor(meeting, problem)))
                        .toList();
        return new Schedule(
                assignments,
                List.of(),
                2 * assignments.size(),
                0,
                new Certificate(
                        Certificate.Status.OPTIMAL, assignments.size(), 2 * assignments.size(), 0));
    }

    /** The only one there is, for a buyer who speaks Russian. */
    private static @Nullable String interpreterFor(
            AcceptedMeeting meeting, SchedulingProblem problem) {
        return problem.interpreters().isEmpty()
                        || !meeting.toString().contains(buyer(2).reference())
                ? null
                : problem.interpreters().getFirst().reference();
    }
}
