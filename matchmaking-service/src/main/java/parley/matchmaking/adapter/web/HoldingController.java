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
import parley.matchmaking.application.HoldMeeting;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.platform.security.Caller;

/** On the day. */
@RestController
@RequestMapping("/v1/forums/{forum}/meetings/{id}")
class HoldingController {

    private final HoldMeeting hold;

    HoldingController(HoldMeeting hold) {
        this.hold = hold;
    }

    record OutcomeBody(
            @NotNull MeetingOutcome.Result result, @Size(max = 2000) @Nullable String note) {}

    @PostMapping("/start")
    MeetingView start(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MeetingView.of(hold.start(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @PostMapping("/end")
    MeetingView end(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MeetingView.of(hold.end(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @PostMapping("/outcome")
    MeetingView outcome(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid OutcomeBody body) {
        MeetingOutcome outcome = new MeetingOutcome(body.result(), body.note());
        return MeetingView.of(
                hold.record(new ForumId(forum), new MeetingId(id), caller, outcome).orThrow());
    }
}
