package parley.matchmaking.application;

import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Presence;
import parley.matchmaking.domain.meeting.PresenceEvent;

/** For tests. */
final class InMemoryPresences extends InMemoryAggregates<MeetingId, Presence, PresenceEvent>
        implements Presences {

    InMemoryPresences() {
        super(Presence::meeting);
    }
}
