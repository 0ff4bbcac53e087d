package parley.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseWatchTest {

    private static final UUID TOKEN = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);
    private final LeaseWatch watch = new LeaseWatch(Duration.ofSeconds(20), nanoTime::get);

    @Test
    void aTokenIsOverWhenItWasWatchedForTheLeasesLength() {
        watch.over(List.of(TOKEN));

        nanoTime.addAndGet(Duration.ofSeconds(20).toNanos());

        assertThat(watch.over(List.of(TOKEN))).containsExactly(TOKEN);
    }

    @Test
    void aTokenThatWasJustSeenIsNotOver() {
        watch.over(List.of(OTHER));
        nanoTime.addAndGet(Duration.ofSeconds(19).toNanos());

        assertThat(watch.over(List.of(OTHER, TOKEN))).isEmpty();
    }

    @Test
    void aRenewedTokenBeginsANewLease() {
        watch.over(List.of(TOKEN));
        nanoTime.addAndGet(Duration.ofSeconds(15).toNanos());
        watch.over(List.of(OTHER));

        nanoTime.addAndGet(Duration.ofSeconds(15).toNanos());

        assertThat(watch.over(List.of(OTHER))).isEmpty();
    }
}
