package parley.matchmaking.application;

import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Presence;
import parley.matchmaking.domain.meeting.PresenceEvent;

/** For tests. */
final class InMemoryPresences extends InMemoryAggregates<MeetingId, Presence, PresenceEvent>
        implements Presences {

    InMemoryPresences() {
        super(Presence::meeting);
    }

    @Override
    public boolean hears(ForumId forum) {
        return all().anyMatch(one -> one.forum().equals(forum));
    }
}
