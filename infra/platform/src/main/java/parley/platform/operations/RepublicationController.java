package parley.platform.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.republish.Republication;
import parley.platform.republish.RepublishState;
import parley.platform.run.Runs;
import parley.platform.security.Caller;

/** Has the owner tell the newest state on one of its compacted topics again, for a new consumer. */
@RestController
@RequestMapping("/v1/operations")
class RepublicationController {

    private static final String ADDRESS = "/v1/operations/republications/";

    private final RepublishState republishState;
    private final Runs<Republication> republications;

    RepublicationController(RepublishState republishState, Runs<Republication> republications) {
        this.republishState = republishState;
        this.republications = republications;
    }

    /**
     * A call.
     *
     * @param why for the record
     */
    record RepublishRequest(@NotBlank @Size(max = 1000) String why) {}

    /** Answers 202 with where it can be watched. */
    @PostMapping("/topics/{topic}/republish")
    ResponseEntity<Republication> republish(
            @PathVariable String topic,
            @Valid @RequestBody RepublishRequest request,
            Caller caller,
            RequestIdentity identity) {
        String id = identity.idFor("republication").toString();
        Republication begun =
                republishState.begin(id, topic, request.why(), caller.subject()).orThrow();
        return ResponseEntity.accepted().location(URI.create(ADDRESS + id)).body(begun);
    }

    /** The last one first. */
    @GetMapping("/republications")
    Page<Republication> list(Paging paging) {
        String before = paging.after().map(Cursor::key).orElse(null);
        return Page.of(
                republications.newest(before, paging.fetch()),
                paging,
                last -> Cursor.at(last.id()));
    }

    @GetMapping("/republications/{id}")
    Republication one(@PathVariable String id) {
        return republications
                .find(id)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.notFound(
                                                "republication-not-found",
                                                "There is no republication with this id.")));
    }
}
