package parley.matchmaking.domain.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Assignment;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.InterpreterAvailability;
import parley.scheduling.Precedence;
import parley.scheduling.SchedulingProblem;

/**
 * Who wants to meet whom, fixed when a scheduling is ordered.
 *
 * @param companies at least those that are wanted to meet
 * @param settled meetings whose slot has begun: they stay as they are
 * @param closed slots that have begun: nothing can be planned in them any more
 * @param busyInterpreters slots that overlap a session in which the interpreter is
 */
public record SchedulingInput(
        Method method,
        List<Negotiator> companies,
        List<WantedMeeting> meetings,
        List<WantedMeeting> settled,
        Set<Integer> closed,
        Map<ParticipantId, SortedSet<Integer>> busyInterpreters) {

    public SchedulingInput {
        companies = List.copyOf(companies);
        meetings = List.copyOf(meetings);
        settled = List.copyOf(settled);
        closed = Set.copyOf(closed);
        busyInterpreters = Map.copyOf(busyInterpreters);
    }

    SchedulingInput without(LeftOut left) {
        return left.equals(LeftOut.NOTHING)
                ? this
                : with(meetings.stream().filter(meeting -> !left.has(meeting)).toList());
    }

    private SchedulingInput with(List<WantedMeeting> fewer) {
        return new SchedulingInput(method, companies, fewer, settled, closed, busyInterpreters);
    }

    /** Meetings that are to be planned, and that are settled. */
    int size() {
        return meetings.size() + settled.size();
    }

    boolean wants(MeetingId meeting) {
        return meetings.stream().anyMatch(wanted -> wanted.id().equals(meeting));
    }

    /** For the scheduler, in this set-up. */
    public SchedulingProblem problem(SetUp setUp) {
        Map<Pair, AcceptedMeeting> wanted = new LinkedHashMap<>();
        Set<Pair> tooLate = tooLate(setUp);
        MeetingTerms terms = new MeetingTerms(setUp);
        Map<CompanyId, Integer> settledOf = settledOf();
        meetings.forEach(
                meeting ->
                        wanted.put(
                                meeting.pair(),
                                tooLate.contains(meeting.pair())
                                        ? meeting.toSchedule(terms, setUp.grid().slots())
                                        : toSchedule(meeting, terms)));
        return new SchedulingProblem(
                setUp.grid().forScheduling(),
                setUp.places().rooms(),
                companies.stream().map(company -> availability(company, settledOf, setUp)).toList(),
                setUp.interpreters().stream().map(this::availability).toList(),
                List.copyOf(wanted.values()),
                precedences(wanted, setUp),
                setUp.preferences().policy());
    }

    /** Of those that are both to be planned. */
    private static List<Precedence> precedences(Map<Pair, AcceptedMeeting> wanted, SetUp setUp) {
        List<Precedence> precedences = new ArrayList<>();
        for (MeetingRule rule : setUp.preferences().meetings()) {
            AcceptedMeeting later = wanted.get(rule.pair());
            AcceptedMeeting earlier = rule.after() == null ? null : wanted.get(rule.after());
            if (earlier != null && later != null) {
                precedences.add(new Precedence(earlier, later));
            }
        }
        return precedences;
    }

    /** Where its meetings have been until now. */
    public List<Assignment> standing(SetUp setUp) {
        MeetingTerms terms = new MeetingTerms(setUp);
        return meetings.stream()
                .flatMap(
                        one ->
                                one.seat() == null
                                        ? Stream.empty()
                                        : Stream.of(one.standing(terms, one.seat())))
                .toList();
    }

    /** Of each meeting of the {@link #problem}, what was wanted; by the scheduler's name for it. */
    public Map<String, WantedMeeting> wanted() {
        return meetings.stream()
                .collect(Collectors.toMap(WantedMeeting::name, Function.identity()));
    }

    private AcceptedMeeting toSchedule(WantedMeeting meeting, MeetingTerms terms) {
        return method instanceof Method.Anew(Set<MeetingId> locked)
                        && locked.contains(meeting.id())
                        && meeting.seat() != null
                ? meeting.toScheduleLocked(terms, meeting.seat())
                : meeting.toSchedule(terms, closed);
    }

    /** Those that another one may only come after, which is settled already. */
    private Set<Pair> tooLate(SetUp setUp) {
        Set<Pair> begun = settled.stream().map(WantedMeeting::pair).collect(Collectors.toSet());
        return setUp.preferences().meetings().stream()
                .filter(rule -> begun.contains(rule.pair()))
                .flatMap(rule -> Stream.ofNullable(rule.after()))
                .collect(Collectors.toSet());
    }

    /** What is settled counts towards the least that it should have. */
    private CompanyAvailability availability(
            Negotiator company, Map<CompanyId, Integer> settledOf, SetUp setUp) {
        int had = settledOf.getOrDefault(company.company().company(), 0);
        return new CompanyAvailability(
                company.company().reference(),
                new TreeSet<>(company.languages()),
                setUp.unavailableSlotsOf(company),
                Math.max(0, company.least() - had),
                CompanyAvailability.NO_LIMIT,
                setUp.preferences().wishedBy(company, setUp.grid()));
    }

    private Map<CompanyId, Integer> settledOf() {
        Map<CompanyId, Integer> settledOf = new HashMap<>();
        for (WantedMeeting one : settled) {
            settledOf.merge(one.requester().company(), 1, Integer::sum);
            settledOf.merge(one.responder().company(), 1, Integer::sum);
        }
        return settledOf;
    }

    private InterpreterAvailability availability(EngagedInterpreter engaged) {
        SortedSet<Integer> unavailable = new TreeSet<>(engaged.unavailable());
        unavailable.addAll(
                busyInterpreters.getOrDefault(engaged.who().participant(), new TreeSet<>()));
        return new InterpreterAvailability(engaged.who().reference(), engaged.pairs(), unavailable);
    }
}
