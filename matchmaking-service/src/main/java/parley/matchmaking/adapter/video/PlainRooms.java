package parley.matchmaking.adapter.video;

import java.net.URI;
import parley.matchmaking.application.Guest;
import parley.matchmaking.application.VideoRooms;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Place;

/** Video rooms open to all who know their address, and tables on site. */
record PlainRooms(URI base, TableUri tables) implements VideoRooms {

    @Override
    public URI joinUrl(ForumId forum, MeetingId meeting, String room) {
        return Place.isTable(room)
                ? tables.of(forum, room)
                : base.resolve("%s-%s".formatted(forum, meeting));
    }

    @Override
    public URI linkFor(URI joinUrl, Guest guest, TimeSpan open) {
        return joinUrl;
    }
}
