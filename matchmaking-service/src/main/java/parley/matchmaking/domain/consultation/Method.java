package parley.matchmaking.domain.consultation;

import java.util.Set;
import parley.matchmaking.domain.meeting.MeetingId;

/** How a scheduling goes about it. */
public sealed interface Method {

    /**
     * The best timetable of all.
     *
     * @param locked meetings that keep the slot of their {@link Seat}
     */
    record Anew(Set<MeetingId> locked) implements Method {

        public Anew {
            locked = Set.copyOf(locked);
        }
    }

    /**
     * The published timetable, mended: whoever can stay does.
     *
     * @param mostMoves how many meetings may change their slot, 0 or more
     */
    record Again(int mostMoves) implements Method {}
}
