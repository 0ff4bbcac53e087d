package parley.platform.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.event.EventReading;
import parley.platform.event.HttpEvents;
import parley.platform.inbound.InboundSettings.Publisher;
import parley.platform.inbound.PostedEvent.Answer;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.security.Caller;
import parley.platform.security.Role;

/**
 * For publishers without Kafka: CloudEvents' HTTP binding, in binary, structured and batched mode.
 * One event is answered by the status; a batch by 200 and a list in its order.
 */
@RestController
class EventsController {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final PostedEvents events;
    private final InboundSettings settings;
    private final Clock clock;
    private final HttpEvents http;

    EventsController(PostedEvents events, InboundSettings settings, Clock clock, HttpEvents http) {
        this.events = events;
        this.settings = settings;
        this.clock = clock;
        this.http = http;
    }

    @PostMapping("/events")
    ResponseEntity<Object> post(
            @RequestHeader HttpHeaders headers,
            @RequestBody(required = false) byte @Nullable [] body,
            Caller caller) {
        Publisher publisher = publisher(caller.require(Role.SERVICE));
        byte[] content = body == null ? new byte[0] : body;
        Instant now = clock.instant();
        return HttpEvents.isBatch(headers.getContentType())
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(batch(publisher, content, now))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(one(publisher, http.read(headers, content, now)));
    }

    private Publisher publisher(Caller caller) {
        return settings.publisher(caller)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.forbidden(
                                                "not-a-publisher",
                                                "This client may publish nothing; an operator"
                                                        + " allows it in parley.inbound.publishers.")));
    }

    private List<EventAnswer> batch(Publisher publisher, byte[] content, Instant now) {
        List<EventReading> readings =
                http.readBatch(content, now)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                Refusal.malformed(
                                                        "malformed-batch",
                                                        "A batch is a JSON array of events.")));
        if (readings.size() > settings.maxBatch()) {
            throw new RefusedException(
                    Refusal.tooLarge(
                                    "batch-too-large",
                                    "A batch holds at most %d events."
                                            .formatted(settings.maxBatch()))
                            .with("limit", settings.maxBatch()));
        }
        return readings.stream()
                .map(reading -> EventAnswer.of(events.take(publisher, reading)))
                .toList();
    }

    private EventAnswer one(Publisher publisher, EventReading reading) {
        PostedEvent event = events.take(publisher, reading);
        return switch (event.answer()) {
            case Answer.Taken _ -> EventAnswer.of(event);
            case Answer.Malformed(var detail) ->
                    throw new RefusedException(Refusal.malformed("malformed-event", detail));
            case Answer.Refused(var rule, var field, var detail) ->
                    throw refused(Refusal.invalid("event-refused", detail), rule, field, event);
            case Answer.Forbidden(var rule, var field, var detail) ->
                    throw refused(Refusal.forbidden("event-refused", detail), rule, field, event);
            case Answer.Failed _ ->
                    throw new RefusedException(
                            Refusal.unavailable(
                                            "event-not-taken",
                                            "The event could not be taken now. Send it again.")
                                    .retryAfter(LATER));
        };
    }

    private static RefusedException refused(
            Refusal refusal, String rule, String field, PostedEvent event) {
        Refusal why = refusal.with("rule", rule);
        if (!field.isEmpty()) {
            why = why.with("field", field);
        }
        if (event.schema() != null) {
            why = why.with("schema", event.schema());
        }
        return new RefusedException(why);
    }
}
