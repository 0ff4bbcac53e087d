package parley.matchmaking.application;

import java.net.URI;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Place;

/** For tests; a link says for whom it is and when it works. */
final class InMemoryRooms implements VideoRooms {

    @Override
    public URI joinUrl(ForumId forum, MeetingId meeting, String room) {
        return URI.create(
                Place.isTable(room)
                        ? "https://venue.example/" + room
                        : "https://meet.example/" + meeting);
    }

    @Override
    public URI linkFor(URI joinUrl, Guest guest, TimeSpan open) {
        return URI.create(
                "%s?for=%s%s&from=%s&to=%s"
                        .formatted(
                                joinUrl,
                                guest.reference(),
                                guest.moderator() ? "!" : "",
                                open.start(),
                                open.end()));
    }
}
