package parley.matchmaking.application;

import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Presence;
import parley.matchmaking.domain.meeting.PresenceEvent;

/** Who was in the rooms of all meetings. */
public interface Presences extends Aggregates<MeetingId, Presence, PresenceEvent> {

    /** Whether anything was ever heard of a room of the forum. */
    boolean hears(ForumId forum);
}
