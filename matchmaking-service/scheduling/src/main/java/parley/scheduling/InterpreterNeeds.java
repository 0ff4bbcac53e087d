package parley.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who could interpret what when. Meetings that the same interpreters could serve share a
 * <em>need</em>, so whether a slot's interpreters suffice depends only on how many meetings of each
 * need it has.
 */
final class InterpreterNeeds {

    /** Per slot. Pohang has 19; where all interpreters differ they could be 2 to their number. */
    private static final int MOST_LIMITS = 200;

    private final SchedulingProblem problem;
    private final int[] need;
    private final List<BitSet> eligible;
    private final int[][][] candidates;
    private final List<Optional<InterpreterLimits>> limits = new ArrayList<>();

    InterpreterNeeds(SchedulingProblem problem) {
        this.problem = problem;
        Map<String, Set<String>> languages = new HashMap<>();
        problem.companies().forEach(one -> languages.put(one.reference(), one.languages()));
        Map<BitSet, Integer> needIndex = new LinkedHashMap<>();
        need =
                problem.meetings().stream()
                        .mapToInt(
                                one ->
                                        needBetween(
                                                languages.getOrDefault(one.requester(), Set.of()),
                                                languages.getOrDefault(one.responder(), Set.of()),
                                                needIndex))
                        .toArray();
        eligible = List.copyOf(needIndex.keySet());
        candidates = candidatesBySlotAndNeed();
        limit();
    }

    private int needBetween(
            Set<String> oneSide, Set<String> otherSide, Map<BitSet, Integer> needIndex) {
        if (!Collections.disjoint(oneSide, otherSide)) {
            return IndexedProblem.NO_NEED;
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
                        .map(interpreter -> problem.slotsWithout(interpreter.unavailable()))
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

    /** Slots with the same interpreters share their limits. */
    private void limit() {
        Map<List<BitSet>, Optional<InterpreterLimits>> known = new HashMap<>();
        for (int slot = 0; slot < problem.slots(); slot++) {
            int now = slot;
            List<BitSet> bySlot =
                    IntStream.range(0, number()).mapToObj(need -> inSlot(now, need)).toList();
            limits.add(
                    known.computeIfAbsent(
                            bySlot, unseen -> InterpreterLimits.of(unseen, MOST_LIMITS)));
        }
    }

    int number() {
        return eligible.size();
    }

    /** Index of the meeting's need, or {@link IndexedProblem#NO_NEED}. */
    int of(int meeting) {
        return need[meeting];
    }

    /** Who could serve the need in some slot or none. */
    BitSet eligible(int kind) {
        return (BitSet) eligible.get(kind).clone();
    }

    /** Who could serve the need and is available in the slot, ascending. */
    int[] candidates(int slot, int kind) {
        return candidates[slot][kind];
    }

    /** The same as {@link #candidates}. */
    BitSet inSlot(int slot, int kind) {
        BitSet interpreters = new BitSet();
        for (int interpreter : candidates[slot][kind]) {
            interpreters.set(interpreter);
        }
        return interpreters;
    }

    /** Empty where there would be too many. */
    Optional<InterpreterLimits> limits(int slot) {
        return limits.get(slot);
    }
}
