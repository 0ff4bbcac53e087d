package parley.platform.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.aggregate.AggregateRoom;
import parley.platform.aggregate.Stored;
import parley.platform.claim.ClaimRoom;
import parley.platform.compacted.CompactedRoom;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetterRoom;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.EventSource;
import parley.platform.idempotency.IdempotencyRoom;
import parley.platform.inbound.InboundRoom;
import parley.platform.inbox.InboxRoom;
import parley.platform.lease.Leases;
import parley.platform.lease.MonotonicClock;
import parley.platform.lease.Pause;
import parley.platform.outbox.OutboxRoom;
import parley.platform.redrive.RedriveRoom;

/**
 * One life of a replica of the kiosk: the platform's real code from command to effect, with a clerk
 * who gives commands and listeners that take records as the bindings do.
 */
final class Replica {

    private static final EventSource SOURCE = EventSource.of("test", "kiosk-service");
    private static final Duration LEASE = Duration.ofSeconds(4);

    private final SimulatedProcess process;
    private final World world;
    private final OutboxRoom outbox;
    private final InboxRoom inbox;
    private final InboundRoom inbound;
    private final RedriveRoom redrives;
    private final CompactedRoom compacted;
    private final Bookings bookings;
    private final IdempotencyRoom requests;
    private final MongoOperations mongo;
    private final Clerk clerk;
    private final Readers readers;

    Replica(SimulatedProcess process, World world) {
        this.process = process;
        this.world = world;
        mongo = world.connected(process);
        Leases leases = new Leases(process.name(), LEASE, world.tokens("lease"));
        outbox =
                new OutboxRoom(
                        process,
                        mongo,
                        world.meters(),
                        world.broker()
                                .connected(
                                        process,
                                        !world.without(Rule.ONLY_THE_ACKNOWLEDGED_IS_SENT)),
                        SOURCE,
                        leases,
                        pauseUnless(Rule.THE_SCAN_FINDS_WHAT_WAS_MISSED),
                        sending(),
                        watching());
        compacted = new CompactedRoom(world.meters());
        AggregateCollections aggregates =
                AggregateRoom.of(
                        mongo,
                        outbox::of,
                        compacted.topics(),
                        world.ids(),
                        process.wall(),
                        World.CONTRACTS);
        Map<Kind, AggregateCollection<Thing, Thing>> things = new EnumMap<>(Kind.class);
        things.put(
                Kind.ORDER,
                aggregates.of(Kind.ORDER.collection, Thing.class, Kind.ORDER::outgoing));
        things.put(
                Kind.CUSTOMER,
                aggregates.ofCompacted(
                        Kind.CUSTOMER.topic,
                        Kind.CUSTOMER.collection,
                        Thing.class,
                        Kind.CUSTOMER::outgoing,
                        Stored::document));
        clerk = new Clerk(process, world, things);
        readers = new Readers(process, world);
        DeadLetters letters =
                DeadLetterRoom.of(aggregates, SOURCE.owner(), process.wall(), world.meters());
        inbox =
                new InboxRoom(
                        process,
                        mongo,
                        world.meters(),
                        letters,
                        World.CONTRACTS,
                        new Effects(mongo, world).subscriptions(),
                        leases,
                        pauseUnless(Rule.A_SWEEP_RESUMES));
        bookings =
                new Bookings(
                        ClaimRoom.of(mongo, process.wall()),
                        mongo,
                        process.wall(),
                        !world.without(Rule.WHO_FREES_A_CLAIM_HAS_WON_ITS_RELEASE));
        inbound =
                new InboundRoom(
                        process, aggregates, letters, World.CONTRACTS, Tills.subscription(mongo));
        List<DeadEvents> places = new ArrayList<>(inbox.deadEvents());
        places.add(inbound.deadEvents());
        redrives = new RedriveRoom(mongo, letters, places, process.wall());
        requests =
                new IdempotencyRoom(
                        mongo,
                        world.ids(),
                        process,
                        world.without(Rule.A_REQUEST_LEFT_BEHIND_IS_TAKEN_OVER)
                                ? Duration.ofDays(1)
                                : LEASE);
    }

    void start() {
        outbox.start();
        inbox.start();
        process.executor().execute(clerk::giveCommands);
        process.executor().execute(this::operate);
        if (world.hasBookings()) {
            process.executor().execute(this::book);
            process.executor().execute(this::sweepBookings);
        }
        if (world.hasCustomer() && !world.without(Rule.OLD_STATE_AT_THE_END_IS_PUBLISHED_AGAIN)) {
            process.executor().execute(() -> readers.keep(compacted));
        }
        if (world.guests().areThere()) {
            process.executor().execute(() -> world.guests().ask(requests, mongo, process.pause()));
        }
        if (world.hasTills()) {
            process.executor().execute(() -> readers.listen(world.atTheCounter(), inbound::take));
        }
        for (Kind kind : Kind.values()) {
            process.executor().execute(() -> readers.listen(world.group(kind), inbox::take));
        }
    }

    private Pause pauseUnless(Rule taken) {
        return world.without(taken)
                ? time -> process.pause().of(Duration.ofDays(1))
                : time -> process.pause().of(world.hasQuickScans() ? time.dividedBy(4) : time);
    }

    private MonotonicClock sending() {
        return world.without(Rule.NOTHING_IS_SENT_WITH_HALF_A_LEASE_LEFT)
                ? () -> process.monotonic().nanos() / 4
                : watching();
    }

    private MonotonicClock watching() {
        return world.without(Rule.LEASES_AGE_ON_THE_MONOTONIC_CLOCK)
                ? process.wallAsMonotonic()
                : process.monotonic();
    }

    private void book() {
        for (Optional<String> next = world.nextBooking();
                next.isPresent();
                next = world.nextBooking()) {
            try {
                bookings.book(next.get());
            } catch (DataAccessException e) {
                // The sweep finds what it left.
            }
        }
    }

    private void sweepBookings() {
        while (true) {
            process.pause().of(Duration.ofSeconds(1));
            try {
                bookings.sweep();
            } catch (DataAccessException e) {
                // The next sweep goes on.
            }
        }
    }

    /**
     * Once the machine works again, an operator looks every few seconds whether something is dead.
     */
    private void operate() {
        while (true) {
            process.pause().of(Duration.ofSeconds(3));
            if (!world.somethingIsDead()) {
                continue;
            }
            try {
                redrives.resume();
                redrives.redriveAll(world.ids().next().toString());
            } catch (DataAccessException e) {
                // Asks again.
            }
        }
    }
}
