package parley.platform.operations;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.redrive.Redrive;
import parley.platform.redrive.RedriveDeadLetters;
import parley.platform.redrive.RedriveEntry;
import parley.platform.redrive.RedriveOrder;
import parley.platform.redrive.RedriveOrder.Action;
import parley.platform.redrive.Redrives;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.security.Caller;

/**
 * Has dead letters taken again or gives them up, and shows the record of it. A dry run answers 200
 * with a {@code RedriveForecast}, a real one 202 with where it can be watched.
 */
@RestController
@RequestMapping("/v1/operations")
class RedriveController {

    private static final String ADDRESS = "/v1/operations/redrives/";

    private final RedriveDeadLetters redriveDeadLetters;
    private final Redrives redrives;

    RedriveController(RedriveDeadLetters redriveDeadLetters, Redrives redrives) {
        this.redriveDeadLetters = redriveDeadLetters;
        this.redrives = redrives;
    }

    @PostMapping("/dead-letters/redrive")
    ResponseEntity<Object> redrive(
            @Valid @RequestBody RedriveRequest request, Caller caller, RequestIdentity identity) {
        return answer(request, request.order(Action.REDRIVE, caller), identity);
    }

    @PostMapping("/dead-letters/discard")
    ResponseEntity<Object> discard(
            @Valid @RequestBody RedriveRequest request, Caller caller, RequestIdentity identity) {
        return answer(request, request.order(Action.DISCARD, caller), identity);
    }

    /** The last one first. */
    @GetMapping("/redrives")
    Page<RedriveView> list(Paging paging) {
        String before = paging.after().map(Cursor::key).orElse(null);
        return Page.of(
                        redrives.newest(before, paging.fetch()),
                        paging,
                        last -> Cursor.at(last.id()))
                .map(RedriveView::of);
    }

    @GetMapping("/redrives/{id}")
    RedriveView one(@PathVariable String id) {
        return RedriveView.of(found(id));
    }

    /** What it did to each dead letter, by their ids. */
    @GetMapping("/redrives/{id}/entries")
    Page<RedriveEntry> entries(@PathVariable String id, Paging paging) {
        String after = paging.after().map(Cursor::key).orElse(null);
        return Page.of(
                redrives.entries(found(id).id(), after, paging.fetch()),
                paging,
                last -> Cursor.at(last.deadLetter()));
    }

    private ResponseEntity<Object> answer(
            RedriveRequest request, RedriveOrder order, RequestIdentity identity) {
        if (request.isDryRun()) {
            return ResponseEntity.ok(redriveDeadLetters.forecast(order));
        }
        String id = identity.idFor("redrive").toString();
        Redrive begun = redriveDeadLetters.begin(id, order);
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + id))
                .body(RedriveView.of(begun));
    }

    private Redrive found(String id) {
        return redrives.find(id)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.notFound(
                                                "redrive-not-found",
                                                "There is no redrive with this id.")));
    }
}
