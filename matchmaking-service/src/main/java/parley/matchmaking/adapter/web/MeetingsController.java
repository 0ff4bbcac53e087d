package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.AnswerRequest;
import parley.matchmaking.application.FindMeeting;
import parley.matchmaking.application.RequestMeeting;
import parley.matchmaking.application.WithdrawRequest;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Priority;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/meetings")
class MeetingsController {

    private final RequestMeeting request;
    private final AnswerRequest answer;
    private final WithdrawRequest withdraw;
    private final FindMeeting find;

    MeetingsController(
            RequestMeeting request,
            AnswerRequest answer,
            WithdrawRequest withdraw,
            FindMeeting find) {
        this.withdraw = withdraw;
        this.request = request;
        this.answer = answer;
        this.find = find;
    }

    record MeetingBody(
            @NotNull UUID requester,
            @NotNull UUID responder,
            @NotNull @Min(1) @Max(3) Integer priority,
            @Size(max = 2000) @Nullable String message) {}

    record DeclineBody(@Nullable DeclineReason reason) {}

    @PostMapping
    ResponseEntity<MeetingView> request(
            @PathVariable String forum,
            Caller caller,
            RequestIdentity identity,
            @RequestBody @Valid MeetingBody body) {
        Meeting asked =
                request.request(
                                new ForumId(forum),
                                caller,
                                new RequestMeeting.Request(
                                        identity.idFor("request-meeting/" + forum),
                                        new CompanyId(body.requester()),
                                        new CompanyId(body.responder()),
                                        new Priority(body.priority()),
                                        body.message()))
                        .orThrow();
        return ResponseEntity.created(
                        URI.create("/v1/forums/%s/meetings/%s".formatted(forum, asked.id())))
                .body(MeetingView.of(asked));
    }

    @PostMapping("/{id}/acceptance")
    MeetingView accept(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MeetingView.of(
                answer.accept(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @PostMapping("/{id}/decline")
    MeetingView decline(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody(required = false) @Nullable DeclineBody body) {
        return MeetingView.of(
                answer.decline(
                                new ForumId(forum),
                                new MeetingId(id),
                                body == null ? null : body.reason(),
                                caller)
                        .orThrow());
    }

    @PostMapping("/{id}/withdrawal")
    MeetingView withdraw(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MeetingView.of(
                withdraw.withdraw(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @GetMapping("/{id}")
    MeetingView get(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MeetingView.of(find.find(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    /** By id; only what concerns the caller. */
    @GetMapping
    Page<MeetingView> list(
            @PathVariable String forum,
            Caller caller,
            @RequestParam(required = false) @Nullable MeetingStatus status,
            Paging paging) {
        List<Meeting> found =
                find.page(
                                new ForumId(forum),
                                caller,
                                Optional.ofNullable(status),
                                paging.after().map(Cursor::key),
                                paging.fetch())
                        .orThrow();
        return Page.of(found, paging, meeting -> Cursor.at(meeting.id().toString()))
                .map(MeetingView::of);
    }
}
