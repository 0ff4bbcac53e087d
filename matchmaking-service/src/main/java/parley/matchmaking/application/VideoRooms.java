package parley.matchmaking.application;

import java.net.URI;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;

/** Where people meet by video. */
@FunctionalInterface
public interface VideoRooms {

    /** The same for everybody in the meeting, whenever asked. */
    URI joinUrl(ForumId forum, MeetingId meeting);
}
