package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.CancelMeeting;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/meetings/{id}/cancellation")
class CancellationController {

    private final CancelMeeting cancel;

    CancellationController(CancelMeeting cancel) {
        this.cancel = cancel;
    }

    /** The side that calls the meeting off, and why, in its words. */
    record CancellationBody(@NotNull UUID company, @Size(max = 500) @Nullable String reason) {}

    @PostMapping
    MeetingView cancel(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid CancellationBody body) {
        return MeetingView.of(
                cancel.cancel(
                                new ForumId(forum),
                                new MeetingId(id),
                                new CompanyId(body.company()),
                                body.reason(),
                                caller)
                        .orThrow());
    }
}
