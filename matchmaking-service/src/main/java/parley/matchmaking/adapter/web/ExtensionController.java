package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.ExtendMeeting;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.security.Caller;

/** More time for a meeting that goes on. */
@RestController
class ExtensionController {

    private final ExtendMeeting extend;

    ExtensionController(ExtendMeeting extend) {
        this.extend = extend;
    }

    /**
     * How much longer.
     *
     * @param minutes absent: until the next slot begins; a day is more than any setting allows
     */
    record ExtensionBody(@Nullable @Min(1) @Max(1440) Integer minutes) {

        Optional<Duration> by() {
            return Optional.ofNullable(minutes).map(Duration::ofMinutes);
        }
    }

    @PostMapping("/v1/forums/{forum}/meetings/{id}/extensions")
    MeetingView extend(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody(required = false) @Valid @Nullable ExtensionBody body) {
        return MeetingView.of(
                extend.extend(
                                new ForumId(forum),
                                new MeetingId(id),
                                caller,
                                body == null ? Optional.empty() : body.by())
                        .orThrow());
    }
}
