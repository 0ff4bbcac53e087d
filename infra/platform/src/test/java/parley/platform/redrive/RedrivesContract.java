package parley.platform.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.lease.HandTime.START;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.redrive.RedriveOrder.Action;

/** What every record of redrives keeps to. */
abstract class RedrivesContract {

    private static final RedriveOrder ORDER =
            new RedriveOrder(
                    Action.REDRIVE,
                    new DeadLetterFilter(
                            List.of("a", "b"),
                            DeadLetterReason.REACTION_FAILED,
                            "kiosk.orders",
                            "order-1",
                            START.minusSeconds(60),
                            START),
                    "the machine is mended",
                    true,
                    "olga");

    private final String id = UUID.randomUUID().toString();
    private final Redrive begun = Redrive.begun(id, ORDER, START);

    abstract Redrives redrives();

    @Test
    void aCallIsBegunOnceAndKeptAsItCame() {
        assertThat(redrives().begin(begun)).isTrue();
        assertThat(redrives().begin(begun)).isFalse();

        assertThat(redrives().find(id)).contains(begun);
        assertThat(redrives().find("unknown")).isEmpty();
    }

    @Test
    void ofTwoWhoMoveOneWins() {
        redrives().begin(begun);
        Redrive first = begun.past("a", RedriveResult.REDRIVEN, START.plusSeconds(1));

        assertThat(redrives().move(begun, first)).isTrue();
        assertThat(redrives().move(begun, first)).isFalse();

        assertThat(redrives().find(id)).contains(first);
    }

    @Test
    void whatIsFinishedMovesNoMore() {
        redrives().begin(begun);
        Redrive finished = begun.finished(START.plusSeconds(1));

        assertThat(redrives().move(begun, finished)).isTrue();

        assertThat(redrives().move(finished, begun.past("a", RedriveResult.REDRIVEN, START)))
                .isFalse();
        assertThat(redrives().find(id)).contains(finished);
    }

    @Test
    void whatDidNotMoveForAWhileIsFoundUntilItIsFinished() {
        redrives().begin(begun);

        assertThat(redrives().standing(START.minusMillis(1))).noneMatch(this::mine);
        assertThat(redrives().standing(START)).anyMatch(this::mine);

        redrives().move(begun, begun.finished(START));
        assertThat(redrives().standing(START)).noneMatch(this::mine);
    }

    @Test
    void anEntryIsReplacedByItsRepetition() {
        redrives().enter(entry("b", RedriveResult.FAILED_AGAIN));
        redrives().enter(entry("a", RedriveResult.REDRIVEN));
        redrives().enter(entry("b", RedriveResult.REDRIVEN));

        assertThat(redrives().entries(id, null, 10))
                .containsExactly(
                        entry("a", RedriveResult.REDRIVEN), entry("b", RedriveResult.REDRIVEN));
        assertThat(redrives().entries(id, "a", 10))
                .containsExactly(entry("b", RedriveResult.REDRIVEN));
        assertThat(redrives().entries(id, null, 1)).hasSize(1);
    }

    @Test
    void theLastOneComesFirst() {
        redrives().begin(begun);
        Redrive later =
                Redrive.begun(UUID.randomUUID().toString(), ORDER, START.plusSeconds(3_600));
        redrives().begin(later);

        assertThat(redrives().newest(null, 1000)).containsSubsequence(later, begun);
        assertThat(redrives().newest(later.id(), 1000)).contains(begun).doesNotContain(later);
    }

    private boolean mine(Redrive redrive) {
        return redrive.id().equals(id);
    }

    private RedriveEntry entry(String letter, RedriveResult result) {
        return new RedriveEntry(
                id,
                letter,
                DeadLetterReason.REACTION_FAILED,
                "kiosk.orders",
                "order-1",
                null,
                result,
                null,
                START);
    }
}
