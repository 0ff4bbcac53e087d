package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.SetMustMeets;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Priority;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/consultation/must-meets")
class MustMeetsController {

    private static final int HIGHEST = 3;

    private final SetMustMeets set;

    MustMeetsController(SetMustMeets set) {
        this.set = set;
    }

    /**
     * Two companies that must meet.
     *
     * @param priority the highest if it is not given; of a meeting that was asked for, the asked
     *     one stays
     */
    record MustMeetBody(
            @NotNull UUID requester,
            @NotNull UUID responder,
            @Nullable @Min(1) @Max(HIGHEST) Integer priority) {}

    record MustMeetsView(List<MeetingView> items) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MeetingView set(
            @PathVariable String forum,
            Caller caller,
            RequestIdentity identity,
            @RequestBody @Valid MustMeetBody body) {
        return MeetingView.of(
                set.set(
                                new ForumId(forum),
                                identity.idFor("must-meet/" + forum),
                                new CompanyId(body.requester()),
                                new CompanyId(body.responder()),
                                new Priority(body.priority() == null ? HIGHEST : body.priority()),
                                caller)
                        .orThrow());
    }

    /** It is one like the others again, and stays accepted. */
    @DeleteMapping("/{meeting}")
    MeetingView unset(@PathVariable String forum, @PathVariable UUID meeting, Caller caller) {
        return MeetingView.of(
                set.unset(new ForumId(forum), new MeetingId(meeting), caller).orThrow());
    }

    @GetMapping
    MustMeetsView all(@PathVariable String forum, Caller caller) {
        return new MustMeetsView(
                set.all(new ForumId(forum), caller).orThrow().stream()
                        .map(MeetingView::of)
                        .toList());
    }
}
