package parley.matchmaking.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.EngagedInterpreter;
import parley.matchmaking.domain.consultation.Method;
import parley.matchmaking.domain.consultation.Negotiator;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.programme.BusyTimes;
import parley.matchmaking.domain.request.Limits;
import parley.matchmaking.domain.request.RequestRules;

/**
 * Gathers who wants to meet whom now, and who is in which session of the programme, for a
 * scheduling. What changes later does not change what a running scheduling is about.
 */
final class SchedulingInputs {

    private static final Comparator<WantedMeeting> BY_REFERENCES =
            Comparator.comparing((WantedMeeting one) -> one.requester().reference())
                    .thenComparing(one -> one.responder().reference());

    private final Companies companies;
    private final Meetings meetings;
    private final RequestRulebooks rules;
    private final ForumProgramme programme;

    SchedulingInputs(
            Companies companies,
            Meetings meetings,
            RequestRulebooks rules,
            ForumProgramme programme) {
        this.companies = companies;
        this.meetings = meetings;
        this.rules = rules;
        this.programme = programme;
    }

    /** All that is accepted, for the best timetable of all. */
    SchedulingInput anew(Consultation consultation) {
        return input(consultation, new Method.Anew(Set.of()), accepted(consultation), List.of());
    }

    /**
     * The same, with parts of a draft locked.
     *
     * @param keep which of its meetings keep their slot
     */
    SchedulingInput anew(Consultation consultation, Draft draft, Predicate<Placement> keep) {
        Map<MeetingId, Placement> kept = new HashMap<>();
        draft.timetable().placements().stream()
                .filter(keep)
                .forEach(placement -> kept.put(placement.meeting(), placement));
        List<WantedMeeting> wanted =
                accepted(consultation).stream().map(one -> seated(one, kept)).toList();
        Set<MeetingId> locked =
                wanted.stream()
                        .map(WantedMeeting::id)
                        .filter(kept::containsKey)
                        .collect(Collectors.toSet());
        return input(consultation, new Method.Anew(locked), wanted, List.of());
    }

    /** The published timetable and what has been accepted since; what has begun stays. */
    SchedulingInput again(Consultation consultation, int mostMoves, Instant now) {
        List<Meetings.Wanted> all = meetings.wanted(consultation.forum());
        Map<MeetingId, WantedMeeting> known =
                all.stream()
                        .map(Meetings.Wanted::meeting)
                        .collect(Collectors.toMap(WantedMeeting::id, Function.identity()));
        List<Placement> standing = consultation.standing();
        Set<MeetingId> placed =
                standing.stream().map(Placement::meeting).collect(Collectors.toSet());
        List<WantedMeeting> settled = new ArrayList<>();
        List<WantedMeeting> wanted =
                accepted(
                                consultation,
                                all.stream()
                                        .filter(one -> one.status() == MeetingStatus.ACCEPTED)
                                        .map(Meetings.Wanted::meeting))
                        .stream()
                        .filter(one -> !placed.contains(one.id()))
                        .collect(Collectors.toCollection(ArrayList::new));
        for (Placement place : standing) {
            WantedMeeting meeting = Objects.requireNonNull(known.get(place.meeting())).in(place);
            (consultation.hasBegun(place.slot(), now) ? settled : wanted).add(meeting);
        }
        Set<Integer> begun =
                IntStream.range(0, consultation.setUp().grid().size())
                        .filter(slot -> consultation.hasBegun(slot, now))
                        .boxed()
                        .collect(Collectors.toCollection(HashSet::new));
        SchedulingInput input =
                input(
                        consultation,
                        new Method.Again(mostMoves),
                        wanted.stream().sorted(BY_REFERENCES).toList(),
                        settled.stream().sorted(BY_REFERENCES).toList());
        return new SchedulingInput(
                input.method(),
                input.companies(),
                input.meetings(),
                input.settled(),
                begun,
                input.busyInterpreters());
    }

    private List<WantedMeeting> accepted(Consultation consultation) {
        return accepted(
                consultation,
                meetings.accepted(consultation.forum()).stream().map(WantedMeeting::of));
    }

    private static List<WantedMeeting> accepted(
            Consultation consultation, Stream<WantedMeeting> accepted) {
        Set<CompanyId> withdrawn = consultation.withdrawn();
        return accepted.filter(one -> !withdrawn.contains(one.requester().company()))
                .filter(one -> !withdrawn.contains(one.responder().company()))
                .sorted(BY_REFERENCES)
                .toList();
    }

    private static WantedMeeting seated(WantedMeeting one, Map<MeetingId, Placement> kept) {
        Placement placement = kept.get(one.id());
        return placement == null ? one : one.in(placement);
    }

    private SchedulingInput input(
            Consultation consultation,
            Method method,
            List<WantedMeeting> wanted,
            List<WantedMeeting> settled) {
        ForumId forum = consultation.forum();
        SetUp setUp = consultation.setUp();
        BusyTimes busy = programme.busy(forum);
        Set<CompanyId> involved =
                wanted.stream()
                        .flatMap(one -> Stream.of(one.requester(), one.responder()))
                        .map(Party::company)
                        .collect(Collectors.toSet());
        RequestRules limits = rules.of(forum);
        List<Negotiator> negotiators =
                companies.of(forum).stream()
                        .filter(company -> involved.contains(company.id()))
                        .map(
                                company ->
                                        negotiator(
                                                company,
                                                busy.slots(setUp.grid(), company.representatives()),
                                                limits.limitsOf(company)))
                        .toList();
        return new SchedulingInput(
                method, negotiators, wanted, settled, Set.of(), interpreters(setUp, busy));
    }

    /** Only those who are in a session. */
    private static Map<ParticipantId, SortedSet<Integer>> interpreters(
            SetUp setUp, BusyTimes busy) {
        Map<ParticipantId, SortedSet<Integer>> slots = new HashMap<>();
        for (EngagedInterpreter one : setUp.interpreters()) {
            ParticipantId who = one.who().participant();
            slots.put(who, busy.slots(setUp.grid(), Set.of(who)));
        }
        slots.values().removeIf(Set::isEmpty);
        return slots;
    }

    private static Negotiator negotiator(Company company, SortedSet<Integer> busy, Limits limits) {
        return new Negotiator(
                Party.of(company), company.languages(), company.timeZone(), busy, limits.minimum());
    }
}
