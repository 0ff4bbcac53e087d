package parley.platform.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeaseWatchTest {

    private static final Duration LENGTH = Duration.ofSeconds(20);

    private final HandTime time = new HandTime();
    private final LeaseWatch<String> watch = new LeaseWatch<>(time);
    private final Lease lease = new Lease("other", "token-1", LENGTH);

    @Test
    void aLeaseIsTakenOverAfterItsLengthInOnesOwnSight() {
        assertThat(watch.mayTakeOver("a", lease)).isFalse();

        time.pass(LENGTH.minusMillis(1));
        assertThat(watch.mayTakeOver("a", lease)).isFalse();

        time.pass(Duration.ofMillis(1));
        assertThat(watch.mayTakeOver("a", lease)).isTrue();
    }

    @Test
    void aNewTokenStartsTheWatchAgain() {
        watch.mayTakeOver("a", lease);
        time.pass(LENGTH);

        assertThat(watch.mayTakeOver("a", new Lease("other", "token-2", LENGTH))).isFalse();
    }

    @Test
    void theLengthIsThatOfWhoeverTookIt() {
        Lease longer = new Lease("other", "token-1", LENGTH.multipliedBy(2));
        watch.mayTakeOver("a", longer);
        time.pass(LENGTH);

        assertThat(watch.mayTakeOver("a", longer)).isFalse();
    }

    @Test
    void whatIsNotLeasedAnyMoreIsForgotten() {
        watch.mayTakeOver("a", lease);
        time.pass(LENGTH);
        watch.retain(Set.of("b"));

        assertThat(watch.mayTakeOver("a", lease)).isFalse();
    }
}
