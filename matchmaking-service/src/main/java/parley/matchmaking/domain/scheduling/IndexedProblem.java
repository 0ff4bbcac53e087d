package parley.matchmaking.domain.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A {@link SchedulingProblem} in numbers: meetings, companies and interpreters by their position in
 * its sorted lists.
 *
 * <p>Meetings that the same interpreters could serve share a <em>need</em>; a meeting whose sides
 * share a language has {@link #NO_NEED}. Whether a slot's interpreters suffice depends only on how
 * many meetings of each need it has.
 */
public final class IndexedProblem {

    /** The need of a meeting that needs no interpreter. */
    public static final int NO_NEED = -1;

    private final SchedulingProblem problem;
    private final int[] requester;
    private final int[] responder;
    private final int[] need;
    private final BitSet[] companyAvailable;
    private final List<BitSet> eligible = new ArrayList<>();
    private final int[][][] candidates;
    private final BitSet[] allowed;

    public IndexedProblem(SchedulingProblem problem) {
        this.problem = problem;
        List<CompanyAvailability> companies = problem.companies();
        Map<String, Integer> companyIndex = new HashMap<>();
        companyAvailable = new BitSet[companies.size()];
        for (int company = 0; company < companies.size(); company++) {
            companyIndex.put(companies.get(company).reference(), company);
            companyAvailable[company] = slotsWithout(companies.get(company).unavailable());
        }
        int meetings = problem.meetings().size();
        requester = new int[meetings];
        responder = new int[meetings];
        need = new int[meetings];
        Map<BitSet, Integer> needIndex = new LinkedHashMap<>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            AcceptedMeeting accepted = problem.meetings().get(meeting);
            requester[meeting] = companyIndex.getOrDefault(accepted.requester(), -1);
            responder[meeting] = companyIndex.getOrDefault(accepted.responder(), -1);
            need[meeting] = needOf(meeting, needIndex);
        }
        eligible.addAll(needIndex.keySet());
        candidates = candidatesBySlotAndNeed();
        allowed = new BitSet[meetings];
        for (int meeting = 0; meeting < meetings; meeting++) {
            allowed[meeting] = allowedSlots(meeting);
        }
    }

    private BitSet slotsWithout(Set<Integer> unavailable) {
        BitSet slots = new BitSet();
        slots.set(0, problem.slots());
        unavailable.stream().filter(slot -> slot >= 0).forEach(slots::clear);
        return slots;
    }

    private int needOf(int meeting, Map<BitSet, Integer> needIndex) {
        Set<String> oneSide = problem.companies().get(requester[meeting]).languages();
        Set<String> otherSide = problem.companies().get(responder[meeting]).languages();
        if (!Collections.disjoint(oneSide, otherSide)) {
            return NO_NEED;
        }
        BitSet interpreters = new BitSet();
        for (int i = 0; i < problem.interpreters().size(); i++) {
            interpreters.set(
                    i, problem.interpreters().get(i).interpretsBetween(oneSide, otherSide));
        }
        return needIndex.computeIfAbsent(interpreters, unseen -> needIndex.size());
    }

    private int[][][] candidatesBySlotAndNeed() {
        BitSet[] available =
                problem.interpreters().stream()
                        .map(interpreter -> slotsWithout(interpreter.unavailable()))
                        .toArray(BitSet[]::new);
        int[][][] bySlot = new int[problem.slots()][eligible.size()][];
        for (int slot = 0; slot < problem.slots(); slot++) {
            int now = slot;
            for (int kind = 0; kind < eligible.size(); kind++) {
                bySlot[slot][kind] =
                        eligible.get(kind).stream().filter(i -> available[i].get(now)).toArray();
            }
        }
        return bySlot;
    }

    private BitSet allowedSlots(int meeting) {
        BitSet slots = commonSlots(meeting);
        if (problem.rooms().isEmpty()) {
            slots.clear();
        }
        if (need[meeting] != NO_NEED) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                if (candidates[slot][need[meeting]].length == 0) {
                    slots.clear(slot);
                }
            }
        }
        return slots;
    }

    private BitSet commonSlots(int meeting) {
        BitSet slots = (BitSet) companyAvailable[requester[meeting]].clone();
        slots.and(companyAvailable[responder[meeting]]);
        return slots;
    }

    public SchedulingProblem problem() {
        return problem;
    }

    public int slots() {
        return problem.slots();
    }

    public int rooms() {
        return problem.rooms().size();
    }

    public int companies() {
        return companyAvailable.length;
    }

    public int meetings() {
        return need.length;
    }

    public int interpreters() {
        return problem.interpreters().size();
    }

    public int needs() {
        return eligible.size();
    }

    public int requester(int meeting) {
        return requester[meeting];
    }

    public int responder(int meeting) {
        return responder[meeting];
    }

    public int priority(int meeting) {
        return problem.meetings().get(meeting).priority();
    }

    /** Index of the meeting's need, or {@link #NO_NEED}. */
    public int need(int meeting) {
        return need[meeting];
    }

    /**
     * Whether the meeting, alone in the slot, could take place: both sides are available, there is
     * a room, and an eligible interpreter is available if one is needed.
     */
    public boolean allowed(int meeting, int slot) {
        return allowed[meeting].get(slot);
    }

    /** How many meetings have a slot that is {@link #allowed}. */
    public int placeable() {
        return (int) Arrays.stream(allowed).filter(slots -> !slots.isEmpty()).count();
    }

    /** The highest sum of priorities that so many placeable meetings could have. */
    public int highestPrioritySum(int meetings) {
        return IntStream.range(0, meetings())
                .filter(meeting -> !allowed[meeting].isEmpty())
                .map(meeting -> -priority(meeting))
                .sorted()
                .limit(meetings)
                .map(Math::negateExact)
                .sum();
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
        BitSet interpreters = new BitSet();
        for (int interpreter : candidates[slot][kind]) {
            interpreters.set(interpreter);
        }
        return interpreters;
    }

    /** The same as {@link #interpreters}, ascending. */
    int[] candidates(int slot, int kind) {
        return candidates[slot][kind];
    }

    /** Interpreters able to serve the need in some slot or none. */
    BitSet eligible(int kind) {
        return (BitSet) eligible.get(kind).clone();
    }
}
