package parley.matchmaking.adapter.web;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.EnterRoom;
import parley.matchmaking.application.EnterRoom.Entrance;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.security.Caller;

/** The caller's own way into a meeting. */
@RestController
class RoomController {

    private final EnterRoom enter;

    RoomController(EnterRoom enter) {
        this.enter = enter;
    }

    /**
     * A way in; a link with a token is for the caller alone.
     *
     * @param opensAt in forum time, as {@code closesAt}; both are absent for a table on site
     */
    record RoomView(URI url, @Nullable Instant opensAt, @Nullable Instant closesAt) {

        static RoomView of(Entrance entrance) {
            TimeSpan open = entrance.open();
            return new RoomView(
                    entrance.url(),
                    open == null ? null : open.start(),
                    open == null ? null : open.end());
        }

        /** Without the link. */
        @Override
        public String toString() {
            return "RoomView[opensAt=" + opensAt + ", closesAt=" + closesAt + "]";
        }
    }

    @GetMapping("/v1/forums/{forum}/meetings/{id}/room")
    ResponseEntity<RoomView> room(
            @PathVariable String forum, @PathVariable UUID id, Caller caller) {
        Entrance entrance = enter.enter(new ForumId(forum), new MeetingId(id), caller).orThrow();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(RoomView.of(entrance));
    }
}
