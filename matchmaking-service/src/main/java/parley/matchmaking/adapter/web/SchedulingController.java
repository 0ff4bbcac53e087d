package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.Locks;
import parley.matchmaking.application.OrderScheduling;
import parley.matchmaking.application.ReadConsultation;
import parley.matchmaking.application.SchedulingProgress;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.security.Caller;
import parley.scheduling.Watch.Step;

@RestController
@RequestMapping("/v1/forums/{forum}/consultation")
class SchedulingController {

    private final OrderScheduling order;
    private final ReadConsultation read;

    SchedulingController(OrderScheduling order, ReadConsultation read) {
        this.order = order;
        this.read = read;
    }

    /**
     * How to schedule; without it, anew and published at once.
     *
     * @param draft whether it is to be looked at before it is published
     * @param locked what keeps its slot of another draft; only for a draft
     */
    record OrderBody(@Nullable Boolean draft, @Nullable @Valid LocksBody locked) {}

    /** Parts of a draft, companies by their references. */
    record LocksBody(
            @NotNull UUID draft,
            @Nullable List<@NotNull UUID> meetings,
            @Nullable List<@NotNull String> companies,
            @Nullable List<@NotNull Integer> slots) {

        Locks toLocks() {
            return new Locks(
                    new SchedulingId(draft),
                    meetings == null
                            ? Set.of()
                            : meetings.stream().map(MeetingId::new).collect(Collectors.toSet()),
                    companies == null ? Set.of() : Set.copyOf(companies),
                    slots == null ? Set.of() : Set.copyOf(slots));
        }
    }

    /**
     * How to plan again.
     *
     * @param mostMoves how many meetings may change their slot; null: nobody is moved
     */
    record ReplanBody(@Nullable @Min(0) @Max(100_000) Integer mostMoves) {}

    record SchedulingView(
            UUID schedulingId,
            SchedulingProgress.Status status,
            @Nullable ProgressView progress,
            @Nullable String failure) {

        static SchedulingView of(SchedulingProgress progress) {
            return new SchedulingView(
                    progress.id().value(),
                    progress.status(),
                    progress.progress() == null ? null : ProgressView.of(progress.progress()),
                    progress.failure());
        }
    }

    record ProgressView(Step step, int meetingsScheduled, int prioritySum, int breaks) {

        static ProgressView of(Progress progress) {
            return new ProgressView(
                    progress.step(),
                    progress.meetings(),
                    progress.prioritySum(),
                    progress.breaks());
        }
    }

    @PostMapping("/schedulings")
    ResponseEntity<SchedulingView> order(
            @PathVariable String forum,
            Caller caller,
            RequestIdentity identity,
            @RequestBody(required = false) @Valid @Nullable OrderBody body) {
        ForumId in = new ForumId(forum);
        SchedulingId id = new SchedulingId(identity.idFor("schedule/" + forum));
        if (body != null && body.locked() != null) {
            return accepted(forum, order.draft(in, id, body.locked().toLocks(), caller).orThrow());
        }
        return body != null && Boolean.TRUE.equals(body.draft())
                ? accepted(forum, order.draft(in, id, caller).orThrow())
                : accepted(forum, order.order(in, id, caller).orThrow());
    }

    @PostMapping("/replans")
    ResponseEntity<SchedulingView> replan(
            @PathVariable String forum,
            Caller caller,
            RequestIdentity identity,
            @RequestBody(required = false) @Valid @Nullable ReplanBody body) {
        SchedulingId id = new SchedulingId(identity.idFor("replan/" + forum));
        int mostMoves = body == null || body.mostMoves() == null ? 0 : body.mostMoves();
        return accepted(forum, order.again(new ForumId(forum), id, mostMoves, caller).orThrow());
    }

    @DeleteMapping("/schedulings/{id}")
    SchedulingView cancel(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return SchedulingView.of(
                order.cancel(new ForumId(forum), new SchedulingId(id), caller).orThrow());
    }

    @GetMapping("/schedulings/{id}")
    SchedulingView scheduling(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return SchedulingView.of(
                read.scheduling(new ForumId(forum), new SchedulingId(id), caller).orThrow());
    }

    @GetMapping("/schedule")
    ScheduleView schedule(@PathVariable String forum, Caller caller) {
        return ScheduleView.of(read.schedule(new ForumId(forum), caller).orThrow());
    }

    private static ResponseEntity<SchedulingView> accepted(
            String forum, SchedulingProgress ordered) {
        return ResponseEntity.accepted()
                .location(
                        URI.create(
                                "/v1/forums/%s/consultation/schedulings/%s"
                                        .formatted(forum, ordered.id())))
                .body(SchedulingView.of(ordered));
    }
}
