package parley.platform.kiosk;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does what a Kubernetes service does: probes readiness now and then, spreads requests over those
 * that were ready, and retries nothing.
 */
final class Router implements AutoCloseable {

    private static final int PROBE_MILLISECONDS = 100;

    private final List<Replica> replicas;
    private final AtomicInteger turn = new AtomicInteger();
    private final ScheduledExecutorService probes = Executors.newSingleThreadScheduledExecutor();
    private volatile List<Replica> ready = List.of();

    Router(List<Replica> replicas) {
        this.replicas = new CopyOnWriteArrayList<>(replicas);
        probe();
        var _ =
                probes.scheduleWithFixedDelay(
                        this::probe, PROBE_MILLISECONDS, PROBE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    URI next() {
        List<Replica> now = ready;
        if (now.isEmpty()) {
            throw new IllegalStateException("No replica is ready");
        }
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size())).address();
    }

    void replace(Replica gone, Replica come) {
        replicas.remove(gone);
        replicas.add(come);
    }

    /** Whether its requests go to this one. */
    boolean routesTo(Replica replica) {
        return ready.contains(replica);
    }

    private void probe() {
        ready = replicas.stream().filter(Replica::isReady).toList();
    }

    @Override
    public void close() {
        probes.shutdownNow();
    }
}
