package parley.matchmaking.domain.meeting;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;

/**
 * What one side keeps of a meeting for itself; never in an event, never shown to the other side.
 *
 * @param notes free words; null where there are none
 */
public record SidePaper(
        MeetingId meeting, CompanyId side, @Nullable String notes, @Nullable Rating rating) {

    public static SidePaper blank(MeetingId meeting, CompanyId side) {
        return new SidePaper(meeting, side, null, null);
    }

    /** Without the notes. */
    @Override
    public String toString() {
        return "SidePaper[meeting=" + meeting + ", side=" + side + "]";
    }
}
