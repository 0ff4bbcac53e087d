package parley.matchmaking.domain.consultation;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.meeting.BookedInterpreter;

/**
 * Where a meeting is in a timetable that another one is made from.
 *
 * @param slot 0-based
 * @param interpreter null where the sides share a language
 */
public record Seat(int slot, String room, @Nullable BookedInterpreter interpreter) {

    static Seat of(Placement placement) {
        return new Seat(placement.slot(), placement.room(), placement.interpreter());
    }
}
