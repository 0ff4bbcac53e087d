package parley.scheduling;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * A meeting that both sides want, or that the organiser has set.
 *
 * @param requester reference of the company that asked
 * @param responder reference of the company that accepted
 * @param priority what it is worth, 1 to {@link #HIGHEST_PRIORITY}
 * @param mustMeet whether the organiser has set it: it goes before all that are not
 * @param roomKind kind of room that it needs
 * @param forbidden slots (0-based) in which it must not be; slots outside the grid say nothing. A
 *     meeting with a fixed slot forbids the others
 * @param wished slots in which it should be, for example those of a morning; none at all: no wish
 */
public record AcceptedMeeting(
        String requester,
        String responder,
        int priority,
        boolean mustMeet,
        String roomKind,
        Set<Integer> forbidden,
        Set<Integer> wished)
        implements Comparable<AcceptedMeeting> {

    public static final int HIGHEST_PRIORITY = 1000;

    private static final Comparator<AcceptedMeeting> BY_REFERENCES =
            Comparator.comparing(AcceptedMeeting::requester)
                    .thenComparing(AcceptedMeeting::responder)
                    .thenComparingInt(AcceptedMeeting::priority);

    public AcceptedMeeting {
        if (requester.equals(responder)) {
            throw new IllegalArgumentException(requester + " cannot meet itself");
        }
        if (priority < 1 || priority > HIGHEST_PRIORITY) {
            throw new IllegalArgumentException(
                    "Priority is 1 to %d, not %d".formatted(HIGHEST_PRIORITY, priority));
        }
        forbidden = Collections.unmodifiableSet(new TreeSet<>(forbidden));
        wished = Collections.unmodifiableSet(new TreeSet<>(wished));
    }

    /** Without a wish for its time. */
    public AcceptedMeeting(
            String requester,
            String responder,
            int priority,
            boolean mustMeet,
            String roomKind,
            Set<Integer> forbidden) {
        this(requester, responder, priority, mustMeet, roomKind, forbidden, Set.of());
    }

    /** By video, in any slot, wished by its sides alone. */
    public AcceptedMeeting(String requester, String responder, int priority) {
        this(requester, responder, priority, false, Room.VIDEO, Set.of());
    }

    /** The same, set by the organiser. */
    public AcceptedMeeting asMustMeet() {
        return new AcceptedMeeting(
                requester, responder, priority, true, roomKind, forbidden, wished);
    }

    /** The same in a room of this kind. */
    public AcceptedMeeting in(String kind) {
        return new AcceptedMeeting(
                requester, responder, priority, mustMeet, kind, forbidden, wished);
    }

    /** The same, not in these slots. */
    public AcceptedMeeting notIn(Set<Integer> slots) {
        return new AcceptedMeeting(
                requester, responder, priority, mustMeet, roomKind, slots, wished);
    }

    /** The same, rather in these slots. */
    public AcceptedMeeting ratherIn(Set<Integer> slots) {
        return new AcceptedMeeting(
                requester, responder, priority, mustMeet, roomKind, forbidden, slots);
    }

    @Override
    public int compareTo(AcceptedMeeting other) {
        return BY_REFERENCES.compare(this, other);
    }

    @Override
    public String toString() {
        return requester + " with " + responder;
    }
}
