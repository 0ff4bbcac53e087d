package parley.platform.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.platform.claim.Claims.Claim;
import parley.platform.lease.HandTime;

/** What every keeper of claims keeps to. */
abstract class ClaimsContract {

    private final String seat = UUID.randomUUID().toString();
    private final HandTime time = new HandTime();
    private final Claims claims = claims(time);

    abstract Claims claims(HandTime time);

    @Test
    void aThingIsClaimedByOneAndByThatOneAgain() {
        assertThat(claims.claim(seat, "mina")).isTrue();

        assertThat(claims.claim(seat, "jun")).isFalse();
        assertThat(claims.claim(seat, "mina")).isTrue();
    }

    @Test
    void ofManyAtTheSameTimeOneGetsIt() throws Exception {
        List<Callable<Boolean>> all =
                IntStream.range(0, 20)
                        .<Callable<Boolean>>mapToObj(i -> () -> claims.claim(seat, "claimant-" + i))
                        .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int won = 0;
            for (Future<Boolean> claimed : threads.invokeAll(all)) {
                won += claimed.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void aReleasedThingIsFreeForOthers() {
        claims.claim(seat, "mina");
        claims.release(seat, "mina");

        assertThat(claims.claim(seat, "jun")).isTrue();
    }

    @Test
    void nobodyReleasesOrFinishesAnothersClaim() {
        claims.claim(seat, "mina");
        claims.release(seat, "jun");
        claims.makeFinal(seat, "jun");

        assertThat(claims.claim(seat, "jun")).isFalse();
        assertThat(unfinished()).containsExactly(new Claim(seat, "mina", HandTime.START));
    }

    @Test
    void anUnfinishedClaimIsFoundOnceItIsOldEnough() {
        claims.claim(seat, "mina");
        assertThat(claims.unfinished(HandTime.START, 1000)).noneMatch(c -> c.id().equals(seat));

        assertThat(unfinished()).containsExactly(new Claim(seat, "mina", HandTime.START));
        claims.makeFinal(seat, "mina");
        assertThat(unfinished()).isEmpty();
        assertThat(claims.claim(seat, "jun")).isFalse();
    }

    @Test
    void aFinalClaimCanBeReleasedToo() {
        claims.claim(seat, "mina");
        claims.makeFinal(seat, "mina");

        claims.release(seat, "mina");

        assertThat(claims.claim(seat, "jun")).isTrue();
    }

    private List<Claim> unfinished() {
        return claims.unfinished(HandTime.START.plus(Duration.ofSeconds(1)), 1000).stream()
                .filter(claim -> claim.id().equals(seat))
                .toList();
    }
}
