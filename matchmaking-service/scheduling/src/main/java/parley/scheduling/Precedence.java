package parley.scheduling;

import java.util.Comparator;

/**
 * Where both meetings take place, the one is in an earlier slot than the other, on the same day or
 * on an earlier one. Where one of them has no place this says nothing.
 */
public record Precedence(AcceptedMeeting earlier, AcceptedMeeting later)
        implements Comparable<Precedence> {

    private static final Comparator<Precedence> BY_MEETINGS =
            Comparator.comparing(Precedence::earlier).thenComparing(Precedence::later);

    @Override
    public int compareTo(Precedence other) {
        return BY_MEETINGS.compare(this, other);
    }

    @Override
    public String toString() {
        return earlier + " before " + later;
    }
}
