package parley.platform.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.event.EventEnvelope;
import parley.platform.event.WireJson;
import parley.platform.inbound.InboundOutcome;
import parley.platform.inbound.InboundSubscription;
import parley.platform.simulation.SimulatedBroker.Arrived;

/**
 * Another system, which sends each of its orders perhaps twice. An order of an even number is
 * taken, one of an odd number refused: each has one effect or one answer, whoever takes it and
 * however often (rule 14).
 */
final class Tills {

    static final String TOPIC = "inbound.kiosk-orders";
    static final String ANSWERS = "inbound.rejections";

    private static final String TYPE = "parley.inbound.order-sent.v1";
    private static final String COLLECTION = "sent";
    private static final int MOST = 3;
    private static final WireJson JSON = new WireJson();

    private final Map<String, Long> sent = new TreeMap<>();
    private int records;

    /** Has its orders arrive, at some times. */
    Tills(Scheduler scheduler, Choices choices, SimulatedBroker broker) {
        int orders = choices.oneIn(3) ? 1 + choices.below(MOST) : 0;
        for (long number = 1; number <= MOST; number++) {
            String id = "till-" + number;
            long at = choices.below(40) * 100L * Scheduler.MILLIS;
            long again = choices.oneIn(2) ? choices.below(40) * 100L * Scheduler.MILLIS : -1;
            if (number <= orders) {
                sent.put(id, number);
                String order = JSON.write(new Thing(number, false));
                scheduler.after(at, () -> broker.publish(TOPIC, envelope(id), order));
                records++;
                if (again >= 0) {
                    records++;
                    scheduler.after(again, () -> broker.publish(TOPIC, envelope(id), order));
                }
            }
        }
    }

    private static EventEnvelope envelope(String id) {
        return new EventEnvelope(
                id, TYPE, "/tills", id, Instant.EPOCH, null, null, 0, id, null, null, null);
    }

    boolean haveSentAll(SimulatedBroker broker) {
        return broker.records(TOPIC).size() == records;
    }

    boolean areUsed() {
        return !sent.isEmpty();
    }

    /** Takes it under an id that the order gives, so that it is there once. */
    static InboundSubscription<Thing> subscription(MongoOperations mongo) {
        return new InboundSubscription<>(
                TOPIC,
                TYPE,
                Thing.class,
                event -> {
                    if (event.data().number() % 2 == 1) {
                        return InboundOutcome.refused("odd", "number", "It is odd");
                    }
                    try {
                        mongo.insert(new Document("_id", event.envelope().id()), COLLECTION);
                    } catch (DuplicateKeyException e) {
                        // It was taken before.
                    }
                    return InboundOutcome.accepted();
                });
    }

    /** Which orders did not come to what they should. */
    List<String> broken(SimulatedStore store, SimulatedBroker broker) {
        List<String> broken = new ArrayList<>();
        sent.forEach(
                (id, number) -> {
                    boolean isTaken = store.find(COLLECTION, id).isPresent();
                    long answers = answers(id, broker);
                    long due = number % 2;
                    if (answers != due || isTaken == (due == 1)) {
                        broken.add(
                                "inbound: %s was %s, and answered %d times"
                                        .formatted(id, isTaken ? "taken" : "not taken", answers));
                    }
                });
        return broken;
    }

    /** Repetitions of one answer are the outbox's, not counted. */
    private static long answers(String id, SimulatedBroker broker) {
        return broker.records(ANSWERS).stream()
                .filter(answer -> String.valueOf(answer.data()).contains('"' + id + '"'))
                .map(Arrived::key)
                .distinct()
                .count();
    }
}
