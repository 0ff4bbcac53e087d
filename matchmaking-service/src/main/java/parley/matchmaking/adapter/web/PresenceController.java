package parley.matchmaking.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.SeePresence;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Attendance.Stay;
import parley.matchmaking.domain.meeting.Attendee;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Presence;
import parley.platform.security.Caller;

/** Who was in a meeting's room, for those whom the meeting concerns. */
@RestController
class PresenceController {

    private final SeePresence seePresence;

    PresenceController(SeePresence seePresence) {
        this.seePresence = seePresence;
    }

    record PresenceView(List<StayView> stays) {

        static PresenceView of(Presence presence) {
            return new PresenceView(
                    presence.attendees().entrySet().stream()
                            .flatMap(
                                    one ->
                                            one.getValue().stays().stream()
                                                    .map(stay -> StayView.of(one.getKey(), stay)))
                            .toList());
        }
    }

    /**
     * Half-open.
     *
     * @param to absent while nobody has said that they left
     */
    record StayView(UUID attendee, Attendee.Role role, Instant from, @Nullable Instant to) {

        static StayView of(Attendee attendee, Stay stay) {
            return new StayView(attendee.id(), attendee.role(), stay.from(), stay.to());
        }
    }

    @GetMapping("/v1/forums/{forum}/meetings/{id}/presence")
    PresenceView presence(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return PresenceView.of(
                seePresence.of(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }
}
