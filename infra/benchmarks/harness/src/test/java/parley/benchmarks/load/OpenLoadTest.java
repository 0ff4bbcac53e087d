package parley.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import parley.benchmarks.load.Client.Answer;

class OpenLoadTest {

    private static final long MILLI = 1_000_000;
    private static final Arrivals TEN_PER_SECOND = new Arrivals(10, Duration.ofSeconds(1));

    private final Clockwork clockwork = new Clockwork();

    @Test
    void aRequestIsSentWhenItIsDueAlsoWhileNothingIsAnswered() {
        List<Long> starts = new ArrayList<>();
        List<CompletableFuture<Answer>> answers = new ArrayList<>();

        new OpenLoad(clockwork, 20)
                .send(
                        TEN_PER_SECOND,
                        () -> {
                            starts.add(clockwork.nanos() / MILLI);
                            answers.add(new CompletableFuture<>());
                            if (answers.size() == 10) {
                                answers.forEach(each -> each.complete(accepted("late")));
                            }
                            return answers.getLast();
                        });

        assertThat(starts)
                .containsExactly(0L, 100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L);
    }

    @Test
    void whatCouldNotStartInTimeIsLateFromTheTimeAtWhichItWasDue() {
        Client stallsForHalfASecondAtTheThird =
                () -> {
                    if (clockwork.nanos() == 200 * MILLI) {
                        clockwork.until(700 * MILLI);
                    }
                    return CompletableFuture.completedFuture(accepted("any"));
                };

        Sent sent =
                new OpenLoad(clockwork, 20).send(TEN_PER_SECOND, stallsForHalfASecondAtTheThird);

        assertThat(sent.accepted().stream().map(each -> (each.due() - sent.first()) / MILLI))
                .containsExactly(0L, 100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L);
    }

    @Test
    void aCrowdUnderWayEndsTheStepAndTheRestCountsAsUnsent() throws Exception {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        FutureTask<Sent> load =
                new FutureTask<>(
                        () -> new OpenLoad(clockwork, 2).send(TEN_PER_SECOND, () -> answer));
        Thread thread = Thread.ofPlatform().start(load);
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        answer.complete(accepted("first"));

        assertThat(load.get().unsent()).isEqualTo(8);
        assertThat(load.get().accepted()).hasSize(2);
    }

    @Test
    void refusalsAreCountedByReason() {
        Client alwaysBusy =
                () -> CompletableFuture.completedFuture(new Answer.Refused("status 503"));

        Sent sent = new OpenLoad(clockwork, 20).send(TEN_PER_SECOND, alwaysBusy);

        assertThat(sent.refused()).containsEntry("status 503", 10);
        assertThat(sent.accepted()).isEmpty();
    }

    private static Answer accepted(String id) {
        return new Answer.Accepted(id);
    }

    /** Time that passes only while somebody waits for it. */
    private static final class Clockwork implements Timeline {

        private long now;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void until(long nanos) {
            now = Math.max(now, nanos);
        }
    }
}
