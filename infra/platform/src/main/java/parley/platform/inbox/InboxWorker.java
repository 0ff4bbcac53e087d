package parley.platform.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.EventEnvelope;
import parley.platform.ids.Ids;
import parley.platform.inbox.InboxStore.Completion;
import parley.platform.lease.Lease;
import parley.platform.lease.Leases;
import parley.platform.lease.MonotonicClock;

/**
 * Works off a key's to-dos in their order, while it holds the lease.
 *
 * <p>No wake-up is lost: a waiting event is marked first and then tried once more, and who provides
 * a fact stores it first and then looks for marks. Marks are removed before the providing event
 * counts as done, so a crash in between provides again.
 */
final class InboxWorker {

    private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);

    private final InboxStore store;
    private final Reactions reactions;
    private final DeadLetters deadLetters;
    private final Consumer<List<InboxKey>> waker;
    private final Leases leases;
    private final MonotonicClock monotonic;
    private final Clock clock;
    private final InboxMetrics metrics;

    /**
     * Works with these.
     *
     * @param waker has keys taken up again, in other threads
     */
    InboxWorker(
            InboxStore store,
            Reactions reactions,
            DeadLetters deadLetters,
            Consumer<List<InboxKey>> waker,
            Leases leases,
            MonotonicClock monotonic,
            Clock clock,
            InboxMetrics metrics) {
        this.store = store;
        this.reactions = reactions;
        this.deadLetters = deadLetters;
        this.waker = waker;
        this.leases = leases;
        this.monotonic = monotonic;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Whether nothing is to be done about such events. */
    boolean ignores(String type) {
        return reactions.ignores(type);
    }

    /** One of these came and was passed. */
    void countIgnored(String type) {
        reactions.countIgnored(type);
    }

    /** A lease to take something up with. */
    Lease lease() {
        return leases.take();
    }

    long now() {
        return monotonic.nanos();
    }

    /**
     * Takes a key up if nobody else has and there is something to do.
     *
     * @param expected token of the lease that is taken over, null for none
     */
    void resume(InboxKey key, @Nullable String expected) {
        store.lease(key, expected, lease(), now()).ifPresent(this::work);
    }

    /** Until nothing is left to do, the next one waits or is dead, or the lease is lost. */
    void work(Work begun) {
        Optional<Work> current = Optional.of(begun);
        while (current.isPresent()) {
            current =
                    fresh(current.get()).flatMap(work -> settle(work, reactions.run(work.head())));
        }
    }

    void provided(Set<Fact> facts) {
        List<InboxKey> awake = awaken(facts);
        if (!awake.isEmpty()) {
            waker.accept(awake);
        }
    }

    private Optional<Work> fresh(Work work) {
        if (monotonic.since(work.taken()).compareTo(leases.length().dividedBy(4)) < 0) {
            return Optional.of(work);
        }
        Optional<Work> renewed = store.renew(work, lease(), now());
        if (renewed.isEmpty()) {
            lost(work);
        }
        return renewed;
    }

    private Optional<Work> settle(Work work, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var provided) -> done(work, provided);
            case Outcome.Waiting(var fact) -> waiting(work, fact);
            case Outcome.Failed failed -> {
                bury(work, failed);
                yield Optional.empty();
            }
        };
    }

    private Optional<Work> done(Work work, Set<Fact> provided) {
        List<InboxKey> awake = awaken(provided);
        Completion completion = store.complete(work);
        if (!awake.isEmpty()) {
            waker.accept(awake);
        }
        return switch (completion) {
            case Completion.More(var next) -> Optional.of(next);
            case Completion.Finished() -> Optional.empty();
            case Completion.LeaseLost() -> {
                lost(work);
                yield Optional.empty();
            }
        };
    }

    private Optional<Work> waiting(Work work, Fact fact) {
        if (!store.markWaiting(work, fact, clock.instant())) {
            lost(work);
            return Optional.empty();
        }
        Outcome again = reactions.run(work.head());
        if (!again.equals(new Outcome.Waiting(fact))) {
            return settle(work, again);
        }
        return store.leaveWaiting(work, fact) ? Optional.empty() : Optional.of(work);
    }

    private void bury(Work work, Outcome.Failed failed) {
        DeadLetter letter = letter(work, failed, clock.instant());
        deadLetters.add(letter);
        if (!store.bury(work, letter.id())) {
            lost(work);
        }
    }

    private List<InboxKey> awaken(Set<Fact> facts) {
        List<InboxKey> awake = new ArrayList<>();
        facts.forEach(fact -> awake.addAll(store.awaken(fact)));
        return awake;
    }

    private void lost(Work work) {
        metrics.leaseLost();
        log.atWarn()
                .addKeyValue("topic", work.key().topic())
                .addKeyValue("aggregate", work.key().subject())
                .addKeyValue("eventId", work.head().envelope().id())
                .log("Lost the lease of an inbox while working; another worker goes on");
    }

    private static DeadLetter letter(Work work, Outcome.Failed failed, Instant now) {
        InboxEvent event = work.head();
        EventEnvelope envelope = event.envelope();
        return new DeadLetter(
                Ids.derived(work.key().topic(), envelope.source(), envelope.id()).toString(),
                event.origin(work.key().topic()),
                failed.failure(),
                now);
    }
}
