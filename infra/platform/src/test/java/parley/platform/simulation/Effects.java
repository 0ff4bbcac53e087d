package parley.platform.simulation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.event.EventEnvelope;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Fact;
import parley.platform.inbox.Reaction;
import parley.platform.inbox.Received;
import parley.platform.inbox.Subscription;

/**
 * What the kiosk does about events: notes each in {@code served}, {@code {_id, last, all: [1, 2]}}
 * with the last sequence, by a conditional write as the platform asks for. An order waits until its
 * customer is known.
 */
final class Effects {

    static final String SERVED = "served";

    /** Instead of a number: that a customer is erased. */
    static final long ERASED = -1;

    private final MongoOperations mongo;
    private final World world;
    private final Map<String, Effect> waiting = new HashMap<>();

    Effects(MongoOperations mongo, World world) {
        this.mongo = mongo;
        this.world = world;
    }

    List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                        Kind.ORDER.type,
                        Thing.class,
                        world.without(Rule.WHO_WAITS_TRIES_AGAIN_AFTER_MARKING)
                                ? tryingOnce(this::onOrder)
                                : this::onOrder),
                Subscription.to(Kind.CUSTOMER.type, Thing.class, this::onCustomer)
                        .erasing(this::onErased));
    }

    private Effect onOrder(Received<Thing> event) {
        if (event.data().poisoned() && !world.machineWorks()) {
            world.truth().died(event.envelope().subject(), event.data().number());
            throw new IllegalStateException("Poisoned");
        }
        if (world.hasCustomer() && !customerIsKnown()) {
            return Effect.waitingFor(new Fact("customer", World.CUSTOMER));
        }
        serve(event.envelope(), event.data().number());
        return Effect.done();
    }

    private boolean customerIsKnown() {
        Document customer = mongo.findById(World.CUSTOMER, Document.class, SERVED);
        return customer != null && customer.getLong("last") > 0;
    }

    private Effect onCustomer(Received<Thing> event) {
        serve(event.envelope(), event.data().number());
        return Effect.providing(new Fact("customer", World.CUSTOMER));
    }

    private Effect onErased(EventEnvelope tombstone) {
        serve(tombstone, ERASED);
        return Effect.providing(new Fact("customer", World.CUSTOMER));
    }

    private void serve(EventEnvelope event, long number) {
        String id = event.subject();
        long sequence = event.sequence();
        mongo.execute(
                SERVED,
                served ->
                        served.updateOne(
                                and(eq("_id", id), lt("last", sequence)),
                                combine(set("last", sequence), push("all", number))));
        world.truth().served(id, sequence);
    }

    /** What had to wait gives the same answer when it is asked again at once. */
    private Reaction<Thing> tryingOnce(Reaction<Thing> reaction) {
        return event -> {
            Effect before = waiting.remove(event.envelope().id());
            if (before != null) {
                return before;
            }
            Effect effect = reaction.on(event);
            if (effect instanceof Effect.Waiting) {
                waiting.put(event.envelope().id(), effect);
            }
            return effect;
        };
    }
}
