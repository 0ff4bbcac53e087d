package parley.matchmaking.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.OrderScheduling;
import parley.matchmaking.application.ReadConsultation;
import parley.matchmaking.application.SchedulingProgress;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/consultation")
class SchedulingController {

    private final OrderScheduling order;
    private final ReadConsultation read;

    SchedulingController(OrderScheduling order, ReadConsultation read) {
        this.order = order;
        this.read = read;
    }

    record SchedulingView(
            UUID schedulingId, SchedulingProgress.Status status, @Nullable String failure) {

        static SchedulingView of(SchedulingProgress progress) {
            return new SchedulingView(progress.id().value(), progress.status(), progress.failure());
        }
    }

    @PostMapping("/schedulings")
    ResponseEntity<SchedulingView> order(
            @PathVariable String forum, Caller caller, RequestIdentity identity) {
        SchedulingId id = new SchedulingId(identity.idFor("schedule/" + forum));
        SchedulingProgress ordered = order.order(new ForumId(forum), id, caller).orThrow();
        return ResponseEntity.accepted()
                .location(
                        URI.create(
                                "/v1/forums/%s/consultation/schedulings/%s".formatted(forum, id)))
                .body(SchedulingView.of(ordered));
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
}
