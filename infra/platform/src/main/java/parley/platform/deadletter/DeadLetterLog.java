package parley.platform.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.correlation.Correlation;

/** Tells operators, in the log and as {@code parley.dead.letters} by topic and reason. */
final class DeadLetterLog {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterLog.class);

    private final MeterRegistry meters;

    DeadLetterLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void dead(DeadLetter letter) {
        Origin origin = letter.origin();
        meters.counter(
                        "parley.dead.letters",
                        "topic",
                        origin.topic(),
                        "reason",
                        letter.reason().name())
                .increment();
        about(origin).run(() -> log(letter, origin));
    }

    void resolved(KeptDeadLetter letter, Resolution.Kind how) {
        about(letter.letter().origin())
                .run(
                        () ->
                                log.atInfo()
                                        .addKeyValue("deadLetter", letter.id())
                                        .addKeyValue("resolution", how)
                                        .log("A dead letter was resolved"));
    }

    /** Its own correlation stands in the log's context, where a key-value would be its double. */
    private static Correlation about(Origin origin) {
        return origin.correlation() == null
                ? Correlation.current()
                : Correlation.of(origin.correlation(), origin.eventId(), null);
    }

    private static void log(DeadLetter letter, Origin origin) {
        log.atError()
                .addKeyValue("deadLetter", letter.id())
                .addKeyValue("reason", letter.reason())
                .addKeyValue("rule", letter.failure().rule())
                .addKeyValue("field", letter.failure().field())
                .addKeyValue("topic", origin.topic())
                .addKeyValue("partition", origin.partition())
                .addKeyValue("offset", origin.offset())
                .addKeyValue("aggregate", origin.subject())
                .addKeyValue("sequence", origin.sequence())
                .addKeyValue("eventId", origin.eventId())
                .addKeyValue("eventType", origin.eventType())
                .addKeyValue("detail", letter.failure().detail())
                .log("An event became a dead letter");
    }
}
