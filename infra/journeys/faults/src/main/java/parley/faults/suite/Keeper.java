package parley.faults.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parley.local.run.Waiting;

/** What an orchestrator does: starts again what died, and knows which instances are ready. */
final class Keeper {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int PROBE_MILLIS = 1_000;

    private final List<Instance> instances;
    private final Set<Instance> ready = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    Keeper(List<Instance> instances) {
        this.instances = List.copyOf(instances);
    }

    void start() {
        for (Instance instance : instances) {
            Thread.ofVirtual()
                    .name("keeper-" + instance.name())
                    .start(() -> Waiting.forever(BETWEEN_LOOKS, () -> look(instance)));
        }
    }

    /** Whether requests may go there, as of the last probe. */
    boolean isReady(Instance instance) {
        return ready.contains(instance);
    }

    void end() {
        ended = true;
    }

    private boolean look(Instance instance) {
        if (ended) {
            return true;
        }
        instance.keepRunning();
        if (answers(instance)) {
            ready.add(instance);
        } else {
            ready.remove(instance);
        }
        return false;
    }

    private static boolean answers(Instance instance) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) instance.health().toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notReady) {
            return false;
        }
    }
}
