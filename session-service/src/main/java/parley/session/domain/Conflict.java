package parley.session.domain;

import java.util.List;

/**
 * Something that can't, or should not, take place as planned.
 *
 * @param sessions in the programme's order
 * @param detail for organisers
 */
public record Conflict(Kind kind, List<SessionId> sessions, String detail) {

    /** In the order in which conflicts are listed. */
    public enum Kind {
        UNKNOWN_ROOM(false),
        ROOM_DOUBLE_BOOKED(false),
        SPEAKER_DOUBLE_BOOKED(true),
        VIDEOS_TOO_LONG(true),
        OUTSIDE_FORUM_DATE(true);

        private final boolean acceptable;

        Kind(boolean acceptable) {
            this.acceptable = acceptable;
        }

        /**
         * Whether organisers may release in spite of it: two speakers may share a name, a dinner
         * may be held on the eve. A room can't hold two sessions whatever they say.
         */
        public boolean isAcceptable() {
            return acceptable;
        }
    }

    public Conflict {
        sessions = List.copyOf(sessions);
    }
}
