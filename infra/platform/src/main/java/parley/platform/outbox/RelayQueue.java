package parley.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.platform.outbox.OutboxStore.LeasedOutbox;

/** What a relay is to take up, in the order in which it came. */
final class RelayQueue {

    private final BlockingQueue<Job> jobs;
    private final Set<OutboxRef> toLease = ConcurrentHashMap.newKeySet();

    RelayQueue(int size) {
        this.jobs = new ArrayBlockingQueue<>(size);
    }

    /** False when there is no room; one that waits already is not queued again. */
    boolean offer(ToLease job) {
        if (!toLease.add(job.ref()) || jobs.offer(job)) {
            return true;
        }
        toLease.remove(job.ref());
        return false;
    }

    /** False when there is no room. */
    boolean offer(Leased job) {
        return jobs.offer(job);
    }

    Job take() throws InterruptedException {
        Job job = jobs.take();
        if (job instanceof ToLease) {
            toLease.remove(job.ref());
        }
        return job;
    }

    List<Leased> removeLeased() {
        List<Leased> leased = new ArrayList<>();
        jobs.removeIf(job -> job instanceof Leased each && leased.add(each));
        return leased;
    }

    /** An aggregate to publish. */
    sealed interface Job {
        OutboxRef ref();
    }

    /**
     * Whoever takes it up leases it.
     *
     * @param expected token of the lease that is taken over, null for none
     */
    record ToLease(OutboxRef ref, @Nullable String expected) implements Job {}

    /** Its command has leased it, and nobody else can send it before that lease is over. */
    record Leased(OutboxRef ref, LeasedOutbox outbox, OwnLease lease) implements Job {}
}
