package parley.matchmaking.application;

import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Presence;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** Shows who was in a meeting's room to those who see the meeting. */
public final class SeePresence {

    private final FindMeeting find;
    private final Presences presences;

    public SeePresence(FindMeeting find, Presences presences) {
        this.find = find;
        this.presences = presences;
    }

    public Outcome<Presence> of(ForumId forum, MeetingId id, Caller caller) {
        return find.find(forum, id, caller).map(this::presence);
    }

    private Presence presence(Meeting meeting) {
        return presences
                .find(meeting.id())
                .map(Versioned::value)
                .orElseGet(() -> Presence.of(meeting));
    }
}
