package parley.platform.compacted;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import parley.platform.lease.Pause;

/**
 * Reads the service's own compacted topics, with a group of its own, one thread in each replica.
 * After a failure of broker or store it begins where the group's offset is.
 */
final class CompactedReader implements SmartLifecycle {

    /** With the relay: after the topics are there, before the web server. */
    static final int PHASE = 1000;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(CompactedReader.class);

    private final CompactedTopics topics;
    private final Supplier<Consumer<String, byte @Nullable []>> connection;
    private final Function<Consumer<String, byte @Nullable []>, CompactedReading> reading;
    private final CompactedSettings settings;
    private final ThreadFactory threads;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte @Nullable []> connected;
    private @Nullable Thread thread;

    CompactedReader(
            CompactedTopics topics,
            Supplier<Consumer<String, byte @Nullable []>> connection,
            Function<Consumer<String, byte @Nullable []>, CompactedReading> reading,
            CompactedSettings settings,
            ThreadFactory threads) {
        this.topics = topics;
        this.connection = connection;
        this.reading = reading;
        this.settings = settings;
        this.threads = threads;
    }

    @Override
    public void start() {
        running = true;
        if (!topics.all().isEmpty()) {
            Thread started = threads.newThread(this::readOn);
            started.setName("compacted-reader");
            started.start();
            thread = started;
        }
    }

    /** Leaves the group, so that another replica has the partitions at once. */
    @Override
    public void stop() {
        running = false;
        if (connected != null) {
            connected.wakeup();
        }
        try {
            if (thread != null) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void readOn() {
        while (running) {
            try (Consumer<String, byte @Nullable []> consumer = connection.get()) {
                connected = consumer;
                CompactedReading current = reading.apply(consumer);
                current.begin();
                while (running) {
                    current.read();
                }
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) { // the thread's edge: broker, store, or one key's state
                log.atWarn().setCause(e).log("Reading the own compacted topics failed; again soon");
                Pause.SLEEPING.of(settings.retry());
            }
        }
    }
}
