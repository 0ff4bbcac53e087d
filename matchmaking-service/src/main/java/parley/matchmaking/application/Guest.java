package parley.matchmaking.application;

import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.BookedInterpreter;

/**
 * One who comes into a video room, as the others see them there. No person is named.
 *
 * @param reference by which the video provider's events name them
 * @param moderator may mute and eject others
 */
public record Guest(String reference, String name, boolean moderator) {

    /** Neither side may mute or eject the other. */
    static Guest of(Company side) {
        return new Guest(side.reference(), side.name(), false);
    }

    static Guest of(BookedInterpreter interpreter) {
        return new Guest(interpreter.reference(), interpreter.reference(), false);
    }

    static Guest organiser() {
        return new Guest("organiser", "Organiser", true);
    }
}
