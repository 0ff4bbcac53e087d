package parley.matchmaking.application;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.matchmaking.application.Consultations.BeingScheduled;
import parley.matchmaking.domain.consultation.Lease;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.correlation.Correlation;
import parley.scheduling.Watch;

/**
 * Has schedulings computed, by this process those that it took on, one after the other. A
 * scheduling whose lease nobody renewed for the lease's whole length, on this process's own
 * monotonic clock, is taken over.
 */
public final class SchedulingRuns {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulingRuns.class);

    private final Consultations consultations;
    private final ComputeSchedule compute;
    private final Executor executor;
    private final String process;
    private final Duration length;
    private final LongSupplier nanos;
    private final Map<SchedulingId, Watch> own = new ConcurrentHashMap<>();
    private final Map<SchedulingId, Sighting> sightings = new HashMap<>();

    /**
     * @param executor runs one at a time; solving blocks its thread for long
     * @param process names this process, differently after each start
     * @param length of a lease
     * @param nanos monotonic
     */
    public SchedulingRuns(
            Consultations consultations,
            ComputeSchedule compute,
            Executor executor,
            String process,
            Duration length,
            LongSupplier nanos) {
        this.consultations = consultations;
        this.compute = compute;
        this.executor = executor;
        this.process = process;
        this.length = length;
        this.nanos = nanos;
    }

    /** Takes on what this process was asked for, if it does not compute it already. */
    void ordered(ForumId forum, SchedulingId id) {
        Watch watch = new Watch((step, best) -> tell(forum, id, Progress.of(step, best)));
        if (own.putIfAbsent(id, watch) == null) {
            Correlation correlation = Correlation.current();
            executor.execute(() -> correlation.run(() -> run(forum, id, watch)));
            consultations.change(forum, current -> current.value().lease(id, process));
        }
    }

    /** Stops computing it, if this process does. Others find out by their next {@link #sweep}. */
    void cancelled(SchedulingId id) {
        Watch watch = own.get(id);
        if (watch != null) {
            watch.cancel();
        }
    }

    /**
     * Renews what this process computes or has still to begin, takes over what nobody does, and
     * stops what is no longer wanted.
     */
    public synchronized void sweep() {
        Set<SchedulingId> before = Set.copyOf(own.keySet());
        Set<SchedulingId> wanted =
                consultations.beingScheduled().stream()
                        .map(this::attend)
                        .collect(Collectors.toSet());
        sightings.keySet().retainAll(wanted);
        before.stream().filter(id -> !wanted.contains(id)).forEach(this::cancelled);
    }

    private void tell(ForumId forum, SchedulingId id, Progress progress) {
        consultations.change(forum, current -> current.value().progress(id, progress));
    }

    private SchedulingId attend(BeingScheduled running) {
        ForumId forum = running.forum();
        SchedulingId id = running.id();
        if (own.containsKey(id)) {
            consultations.change(forum, current -> current.value().renew(id, process));
        } else if (isAbandoned(id, running.lease())) {
            LOG.atInfo()
                    .addKeyValue("forum", forum)
                    .addKeyValue("scheduling", id)
                    .log("Resuming a scheduling that nobody computes");
            ordered(forum, id);
        }
        return id;
    }

    private boolean isAbandoned(SchedulingId id, @Nullable Lease lease) {
        Sighting before = sightings.get(id);
        if (before == null || !Objects.equals(before.lease(), lease)) {
            sightings.put(id, new Sighting(lease, nanos.getAsLong()));
            return false;
        }
        return nanos.getAsLong() - before.since() >= length.toNanos();
    }

    /** A thread's edge. What the store refused now is tried again when the lease is over. */
    private void run(ForumId forum, SchedulingId id, Watch watch) {
        try {
            compute.compute(forum, id, watch);
        } catch (RuntimeException interrupted) {
            LOG.atWarn()
                    .setCause(interrupted)
                    .addKeyValue("forum", forum)
                    .addKeyValue("scheduling", id)
                    .log("A scheduling was interrupted; it will be resumed");
        } finally {
            own.remove(id);
        }
    }

    private record Sighting(@Nullable Lease lease, long since) {}
}
