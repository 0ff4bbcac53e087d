package parley.matchmaking.domain.meeting;

import java.util.UUID;

/** Derived from the forum and its two companies, in whichever direction: they meet at most once. */
public record MeetingId(UUID value) {

    public static MeetingId of(String uuid) {
        return new MeetingId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
