package parley.benchmarks.b2bsp.proof;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;

/** The best schedule and the best bound so far, shared by all that work on a problem. */
final class Standing {

    private final Problem problem;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Schedule> best = Optional.empty();
    private int breaks;
    private int bound;
    private boolean infeasible;

    Standing(Problem problem) {
        this.problem = problem;
        int most = 0;
        for (int participant = 0; participant < problem.participants(); participant++) {
            most += Math.max(0, problem.meetingsOf(participant).length - 1);
        }
        breaks = most + 1;
    }

    synchronized void offer(Schedule schedule) {
        int offered = problem.breaks(schedule);
        if (offered < breaks) {
            best = Optional.of(schedule);
            breaks = offered;
            closeIfProven();
        }
    }

    /** No schedule has as few breaks as this; there is none where none can have more. */
    synchronized void exclude(int limit) {
        bound = Math.max(bound, limit + 1);
        if (best.isEmpty() && bound >= breaks) {
            excludeAll();
        } else {
            closeIfProven();
        }
    }

    synchronized void excludeAll() {
        infeasible = true;
        close();
    }

    private void closeIfProven() {
        if (isProven()) {
            close();
        }
    }

    private boolean isProven() {
        return best.isPresent() && bound >= breaks;
    }

    /** Nothing more will come. */
    void close() {
        closed.countDown();
    }

    synchronized Optional<Schedule> best() {
        return best;
    }

    /** The fewest so far; without a schedule, one more than any can have. */
    synchronized int breaks() {
        return breaks;
    }

    synchronized int bound() {
        return bound;
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    boolean awaitClosed(Duration most) throws InterruptedException {
        return closed.await(most.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Whether a schedule with at most this many breaks is known, or known not to exist. */
    synchronized boolean isSettled(int limit) {
        return isClosed() || limit < bound || (best.isPresent() && breaks <= limit);
    }

    synchronized Outcome outcome() {
        if (infeasible) {
            return new Outcome(
                    Status.INFEASIBLE, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
        }
        if (best.isEmpty()) {
            return new Outcome(Status.UNKNOWN, best, OptionalInt.empty(), OptionalInt.of(bound));
        }
        return new Outcome(
                isProven() ? Status.OPTIMAL : Status.FEASIBLE,
                best,
                OptionalInt.of(breaks),
                OptionalInt.of(Math.min(bound, breaks)));
    }
}
