package parley.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes keys up again, a few at a time, each in a thread of its own. */
final class Wakers implements Consumer<List<InboxKey>> {

    private static final Logger log = LoggerFactory.getLogger(Wakers.class);

    private final int number;
    private final Semaphore slots;
    private final Duration shutdown;
    private final Executor threads;
    private volatile @Nullable BiConsumer<InboxKey, @Nullable String> resume;

    Wakers(int number, Duration shutdown, Executor threads) {
        this.threads = threads;
        this.number = number;
        this.slots = new Semaphore(number);
        this.shutdown = shutdown;
    }

    /** What they do; set before anything can be woken. */
    void with(BiConsumer<InboxKey, @Nullable String> resuming) {
        this.resume = resuming;
    }

    @Override
    public void accept(List<InboxKey> awake) {
        awake.forEach(key -> wake(key, null));
    }

    /**
     * Takes this key up soon.
     *
     * @param expected token of the lease that is taken over, null for none
     */
    void wake(InboxKey key, @Nullable String expected) {
        threads.execute(() -> resume(key, expected));
    }

    /** Waits for those at work. */
    void stop() {
        try {
            if (slots.tryAcquire(number, shutdown.toMillis(), TimeUnit.MILLISECONDS)) {
                slots.release(number);
            } else {
                log.atWarn().log("Stopping while reactions still run; they will run again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void resume(InboxKey key, @Nullable String expected) {
        try {
            slots.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            BiConsumer<InboxKey, @Nullable String> resuming = resume;
            if (resuming != null) {
                resuming.accept(key, expected);
            }
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("topic", key.topic())
                    .addKeyValue("aggregate", key.subject())
                    .setCause(e)
                    .log("Resuming an inbox failed; the next sweep goes on with it");
        } finally {
            slots.release();
        }
    }
}
