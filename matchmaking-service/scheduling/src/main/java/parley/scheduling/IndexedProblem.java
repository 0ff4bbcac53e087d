package parley.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A {@link SchedulingProblem} in numbers: meetings, companies and interpreters by their position in
 * its sorted lists. For what interpreters they need see {@link InterpreterNeeds}.
 */
public final class IndexedProblem {

    /** The need of a meeting that needs no interpreter. */
    public static final int NO_NEED = -1;

    private final SchedulingProblem problem;
    private final int slots;
    private final int[] requester;
    private final int[] responder;
    private final int[] priority;
    private final boolean[] mustMeet;
    private final BitSet[] companyAvailable;
    private final int[] least;
    private final int[] most;
    private final InterpreterNeeds needs;
    private final RoomKinds kinds;
    private final int[] rooms;
    private final BitSet[] allowed;
    private final Precedences precedences;
    private final BitSet[] preferred;
    private final Wishes wishes;

    public IndexedProblem(SchedulingProblem problem) {
        this.problem = problem;
        slots = problem.slots();
        List<CompanyAvailability> companies = problem.companies();
        Map<String, Integer> companyIndex = new HashMap<>();
        companyAvailable = new BitSet[companies.size()];
        for (int company = 0; company < companies.size(); company++) {
            companyIndex.put(companies.get(company).reference(), company);
            companyAvailable[company] = problem.slotsWithout(companies.get(company).unavailable());
        }
        least = new int[companies.size()];
        most = companies.stream().mapToInt(CompanyAvailability::most).toArray();
        int meetings = problem.meetings().size();
        requester = new int[meetings];
        responder = new int[meetings];
        priority = new int[meetings];
        mustMeet = new boolean[meetings];
        for (int meeting = 0; meeting < meetings; meeting++) {
            AcceptedMeeting accepted = problem.meetings().get(meeting);
            requester[meeting] = companyIndex.getOrDefault(accepted.requester(), -1);
            responder[meeting] = companyIndex.getOrDefault(accepted.responder(), -1);
            least[requester[meeting]]++;
            least[responder[meeting]]++;
            priority[meeting] = accepted.priority();
            mustMeet[meeting] = accepted.mustMeet();
        }
        for (int company = 0; company < least.length; company++) {
            least[company] = Math.min(least[company], companies.get(company).least());
        }
        needs = new InterpreterNeeds(problem);
        kinds = new RoomKinds(problem);
        rooms =
                IntStream.range(0, kinds.number())
                        .map(kind -> kinds.rooms(kind).cardinality())
                        .toArray();
        allowed = new BitSet[meetings];
        for (int meeting = 0; meeting < meetings; meeting++) {
            allowed[meeting] = allowedSlots(meeting);
        }
        precedences = Precedences.of(problem.meetings(), problem.precedences());
        preferred = precedences.preferred(allowed);
        wishes = new Wishes(problem);
    }

    private BitSet allowedSlots(int meeting) {
        BitSet open = problem.slotsWithout(problem.meetings().get(meeting).forbidden());
        open.and(companyAvailable[requester[meeting]]);
        open.and(companyAvailable[responder[meeting]]);
        if (rooms(roomKind(meeting)) == 0
                || most(requester[meeting]) == 0
                || most(responder[meeting]) == 0) {
            open.clear();
        }
        if (need(meeting) != NO_NEED) {
            for (int slot = 0; slot < slots; slot++) {
                if (candidates(slot, need(meeting)).length == 0) {
                    open.clear(slot);
                }
            }
        }
        return open;
    }

    public SchedulingProblem problem() {
        return problem;
    }

    public int slots() {
        return slots;
    }

    /** How many kinds of room are asked for. */
    public int roomKinds() {
        return rooms.length;
    }

    /** How many rooms of a kind there are. */
    public int rooms(int roomKind) {
        return rooms[roomKind];
    }

    /** The kind of room that a meeting needs. */
    public int roomKind(int meeting) {
        return kinds.of(meeting);
    }

    /** Which of the problem's rooms are of a kind. */
    BitSet roomsOfKind(int roomKind) {
        return kinds.rooms(roomKind);
    }

    /** The word for a kind of room. */
    String roomKindName(int roomKind) {
        return kinds.name(roomKind);
    }

    /** How many meetings a company should have at least: no more than it is in. */
    public int least(int company) {
        return least[company];
    }

    /** How many meetings a company has at most. */
    public int most(int company) {
        return most[company];
    }

    public int companies() {
        return companyAvailable.length;
    }

    public int meetings() {
        return requester.length;
    }

    public int interpreters() {
        return problem.interpreters().size();
    }

    public int needs() {
        return needs.number();
    }

    public int requester(int meeting) {
        return requester[meeting];
    }

    public int responder(int meeting) {
        return responder[meeting];
    }

    /** What a meeting adds to an objective. */
    public int adds(int meeting, Policy.Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> mustMeet[meeting] ? 1 : 0;
            case MEETINGS -> 1;
            case VALUE -> priority[meeting];
            case SHORTFALL, BREAKS, FAIRNESS, WISHES, CONTINUITY ->
                    throw new IllegalArgumentException("No meeting adds to it by itself");
        };
    }

    public int priority(int meeting) {
        return priority[meeting];
    }

    public boolean mustMeet(int meeting) {
        return mustMeet[meeting];
    }

    /** Index of the meeting's need, or {@link #NO_NEED}. */
    public int need(int meeting) {
        return needs.of(meeting);
    }

    /**
     * Whether the meeting, alone in the slot, could take place: both sides are available, there is
     * a room, and an eligible interpreter is available if one is needed.
     */
    public boolean allowed(int meeting, int slot) {
        return allowed[meeting].get(slot);
    }

    /** The slots that are {@link #allowed(int, int)}. */
    public BitSet allowed(int meeting) {
        return (BitSet) allowed[meeting].clone();
    }

    /** Meetings that must come before it, where both take place. */
    public int[] before(int meeting) {
        return precedences.before(meeting).clone();
    }

    Precedences precedences() {
        return precedences;
    }

    /** Whether the slot leaves one to all that must come before or after it. */
    boolean prefers(int meeting, int slot) {
        return preferred[meeting].get(slot);
    }

    /** How many wishes the meeting misses in the slot. */
    public int missedWishes(int meeting, int slot) {
        return wishes.missed(meeting, requester[meeting], responder[meeting], slot);
    }

    /** How many wishes so many meetings miss at least, if each could choose its slot. */
    public int fewestMissedWishes(int meetings) {
        return IntStream.range(0, meetings())
                .filter(meeting -> !allowed[meeting].isEmpty())
                .map(
                        meeting ->
                                allowed[meeting].stream()
                                        .map(slot -> missedWishes(meeting, slot))
                                        .min()
                                        .orElse(0))
                .sorted()
                .limit(meetings)
                .sum();
    }

    /** Whether they use the same: rooms of one kind, interpreters of one need. */
    boolean isLike(int one, int other) {
        return need(one) == need(other) && roomKind(one) == roomKind(other);
    }

    /**
     * What no timetable exceeds in an objective, or what none falls below, as far as it can be said
     * without calculation.
     */
    public int ceiling(Policy.Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> (int) placeableMeetings().filter(this::mustMeet).count();
            case MEETINGS -> placeable();
            case VALUE -> placeableMeetings().map(this::priority).sum();
            case SHORTFALL, BREAKS, FAIRNESS, WISHES, CONTINUITY -> 0;
        };
    }

    private IntStream placeableMeetings() {
        return IntStream.range(0, meetings()).filter(meeting -> choices(meeting) > 0);
    }

    /** How many meetings have a slot that is {@link #allowed}. */
    public int placeable() {
        return (int) Arrays.stream(allowed).filter(slots -> !slots.isEmpty()).count();
    }

    /** How many slots are {@link #allowed}. */
    public int choices(int meeting) {
        return allowed[meeting].cardinality();
    }

    public boolean available(int company, int slot) {
        return companyAvailable[company].get(slot);
    }

    /** The interpreters who could serve the need and are available in the slot. */
    public BitSet interpreters(int slot, int kind) {
        return needs.inSlot(slot, kind);
    }

    /** Empty where there would be too many. */
    public Optional<InterpreterLimits> limits(int slot) {
        return needs.limits(slot);
    }

    /** The same as {@link #interpreters}, ascending. */
    int[] candidates(int slot, int kind) {
        return needs.candidates(slot, kind);
    }

    boolean isCandidate(int interpreter, int slot, int kind) {
        return Arrays.binarySearch(candidates(slot, kind), interpreter) >= 0;
    }

    /** Interpreters able to serve the need in some slot or none. */
    BitSet eligible(int kind) {
        return needs.eligible(kind);
    }
}
