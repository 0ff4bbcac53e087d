package parley.faults.inject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import parley.faults.plan.Fault;
import parley.faults.suite.HurtSuite;
import parley.faults.suite.Instance;
import parley.faults.suite.Replica;

/** Does what the schedule says, each fault in a thread of its own; those of one target in turn. */
public final class Injector {

    private static final Duration LATE = Duration.ofMillis(80);
    private static final Duration AHEAD = Duration.ofHours(1);

    private final HurtSuite suite;
    private final RecordFaults records;
    private final List<Done> done = new ArrayList<>();

    public Injector(HurtSuite suite, RecordFaults records) {
        this.suite = suite;
        this.records = records;
    }

    /**
     * A fault as it was.
     *
     * @param from after the load began
     * @param until when it was undone and all that it hit served again
     * @param skipped why it was not done; empty when it was
     */
    public record Done(Fault fault, Duration from, Duration until, String skipped) {}

    /** Returns when the last fault is undone. */
    public List<Done> run(List<Fault> schedule) {
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Fault fault : schedule) {
            LockSupport.parkNanos(fault.at().toNanos() - (System.nanoTime() - start));
            threads.add(
                    Thread.ofVirtual()
                            .name("fault-" + fault.kind())
                            .uncaughtExceptionHandler(
                                    (thread, failure) -> {
                                        synchronized (failures) {
                                            failures.add(failure);
                                        }
                                    })
                            .start(() -> inject(fault, start)));
        }
        for (Thread thread : threads) {
            join(thread);
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a fault could not be done", failures.getFirst());
        }
        return done();
    }

    /**
     * Once nobody gives commands any more, records come again and older ones after newer ones:
     * nothing newer covers what they leave.
     */
    public void repeatAfterwards() {
        records.duplicate();
        records.reorder();
    }

    private synchronized List<Done> done() {
        return List.copyOf(done);
    }

    private void inject(Fault fault, long start) {
        Duration from = Duration.ofNanos(System.nanoTime() - start);
        String skipped = act(fault);
        Done finished = new Done(fault, from, Duration.ofNanos(System.nanoTime() - start), skipped);
        synchronized (this) {
            done.add(finished);
        }
    }

    private String act(Fault fault) {
        switch (fault.kind()) {
            case KILL_SERVICE, KILL_REPLICA ->
                    hurt(fault, instances(fault), Instance::kill, Instance::release);
            case STOP_SERVICE, STOP_REPLICA ->
                    hurt(fault, instances(fault), Instance::pause, Instance::resume);
            case END_REPLICA ->
                    hurt(fault, instances(fault), Instance::terminate, Instance::release);
            case KILL_BROKER ->
                    hurt(fault, List.of(suite.broker()), Instance::kill, Instance::release);
            case STOP_BROKER ->
                    hurt(fault, List.of(suite.broker()), Instance::pause, Instance::resume);
            case FULL_DISK -> {
                if (!suite.disk().isSmall()) {
                    return "no file system could be mounted for the broker";
                }
                hurt(
                        fault,
                        List.of(suite.broker()),
                        broker -> suite.disk().fill(),
                        broker -> suite.disk().free());
            }
            case CUT_STORE ->
                    withEach(fault, replica -> replica.store().cut(), r -> r.store().mend());
            case SLOW_CONSUMER ->
                    withEach(
                            fault,
                            replica -> replica.store().delay(LATE),
                            replica -> replica.store().delay(Duration.ZERO));
            case CLOCK_FORWARD ->
                    withEach(
                            fault,
                            replica -> replica.setClockAhead(AHEAD),
                            replica -> replica.setClockAhead(Duration.ZERO));
            case DUPLICATES -> records.duplicate();
            case REORDERED -> records.reorder();
            case POISONED -> records.poison();
        }
        return "";
    }

    private List<Instance> instances(Fault fault) {
        return suite.named(fault.target()).stream().map(Replica::instance).toList();
    }

    private static void hurt(Fault fault, List<Instance> hit, Step harm, Step mend) {
        hit.forEach(instance -> instance.turn.lock());
        try {
            hit.forEach(harm::on);
            LockSupport.parkNanos(fault.length().toNanos());
            hit.forEach(mend::on);
            hit.forEach(Instance::awaitReady);
        } finally {
            hit.forEach(instance -> instance.turn.unlock());
        }
    }

    private void withEach(Fault fault, ReplicaStep harm, ReplicaStep mend) {
        List<Replica> hit = suite.named(fault.target());
        hit.forEach(harm::on);
        LockSupport.parkNanos(fault.length().toNanos());
        hit.forEach(mend::on);
        hit.forEach(replica -> replica.instance().awaitReady());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while faults were at work", stopped);
        }
    }

    @FunctionalInterface
    private interface Step {

        void on(Instance instance);
    }

    @FunctionalInterface
    private interface ReplicaStep {

        void on(Replica replica);
    }
}
