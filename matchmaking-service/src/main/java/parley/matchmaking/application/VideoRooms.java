package parley.matchmaking.application;

import java.net.URI;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;

/** Where people meet: on screen in a room of their own, or on site at a table. */
public interface VideoRooms {

    /**
     * The same for everybody in the meeting, whenever asked. It opens nothing that is locked, so it
     * may stand in events, mails and calendars.
     *
     * @param room as the timetable names it
     */
    URI joinUrl(ForumId forum, MeetingId meeting, String room);

    /**
     * What lets one guest into a video room; the room's own address where nothing is locked.
     *
     * @param joinUrl the meeting's
     * @param open when the link works, in system time
     */
    URI linkFor(URI joinUrl, Guest guest, TimeSpan open);
}
