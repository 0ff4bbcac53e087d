package parley.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which slots are wished, by whom: meetings and companies by their position in the problem. */
final class Wishes {

    private final @Nullable BitSet[] ofMeeting;
    private final @Nullable BitSet[] ofCompany;
    private final boolean none;

    Wishes(SchedulingProblem problem) {
        ofMeeting = slots(problem.meetings().stream().map(AcceptedMeeting::wished).toList());
        ofCompany = slots(problem.companies().stream().map(CompanyAvailability::wished).toList());
        none =
                Arrays.stream(ofMeeting).allMatch(slots -> slots == null)
                        && Arrays.stream(ofCompany).allMatch(slots -> slots == null);
    }

    private static @Nullable BitSet[] slots(List<Set<Integer>> wished) {
        @Nullable BitSet[] slots = new @Nullable BitSet[wished.size()];
        for (int i = 0; i < slots.length; i++) {
            if (!wished.get(i).isEmpty()) {
                BitSet wish = new BitSet();
                wished.get(i).stream().filter(slot -> slot >= 0).forEach(wish::set);
                slots[i] = wish;
            }
        }
        return slots;
    }

    /** How many wishes the meeting of these companies would miss in the slot, 0 to 3. */
    int missed(int meeting, int requester, int responder, int slot) {
        return none
                ? 0
                : missed(ofMeeting[meeting], slot)
                        + missed(ofCompany[requester], slot)
                        + missed(ofCompany[responder], slot);
    }

    private static int missed(@Nullable BitSet wish, int slot) {
        return wish == null || wish.get(slot) ? 0 : 1;
    }
}
