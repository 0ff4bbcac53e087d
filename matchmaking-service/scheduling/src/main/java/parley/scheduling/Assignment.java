package parley.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * A meeting's place in the schedule.
 *
 * @param slot 0-based
 * @param room code of the room
 * @param interpreter reference, or null where the sides share a language
 */
public record Assignment(
        AcceptedMeeting meeting, int slot, String room, @Nullable String interpreter) {}
