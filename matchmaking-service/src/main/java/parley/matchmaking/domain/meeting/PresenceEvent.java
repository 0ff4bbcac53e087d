package parley.matchmaking.domain.meeting;

import java.time.Instant;

/** Somebody came into a meeting's room or went. */
public record PresenceEvent(MeetingId meeting, Attendee who, Movement movement, Instant at) {}
