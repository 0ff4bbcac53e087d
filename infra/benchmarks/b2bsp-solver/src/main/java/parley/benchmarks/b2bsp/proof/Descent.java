package parley.benchmarks.b2bsp.proof;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;
import parley.benchmarks.b2bsp.search.ExchangeSearch;
import parley.benchmarks.b2bsp.search.Sightings;

/**
 * Makes schedules better by joining what others nearby do. The search strolls about a schedule and
 * notes which slots the meetings get; the solver looks for fewer breaks with no other slots than
 * those. That is a small question, and answers of many strolls are found together in it. As long as
 * there is none, more strolls are added.
 */
final class Descent {

    private static final long STROLL = 300_000;
    private static final int MORE_BREAKS = 5;

    /** In the unit of {@link Attempts.Look#effort}, until it is better to begin elsewhere. */
    private static final double MOST_EFFORT = 4;

    private final Problem problem;
    private final Attempts attempts;
    private final ExchangeSearch search;
    private final BooleanSupplier stop;
    private final Supplier<Duration> left;
    private Optional<Schedule> nearby = Optional.empty();
    private int seed;

    /**
     * @param better gets what is found
     * @param left for how long there is time
     */
    Descent(
            Problem problem,
            Attempts attempts,
            Consumer<Schedule> better,
            int seed,
            BooleanSupplier stop,
            Supplier<Duration> left) {
        this.problem = problem;
        this.attempts = attempts;
        this.seed = seed;
        this.stop = stop;
        this.left = left;
        search =
                new ExchangeSearch(
                        problem,
                        seed,
                        schedule -> {
                            nearby = Optional.of(schedule);
                            better.accept(schedule);
                        });
    }

    /** The best schedule of one cooling, from nothing. */
    Optional<Schedule> anneal(long steps) {
        nearby = Optional.empty();
        search.startFrom(Optional.empty());
        search.anneal(steps, stop);
        return nearby;
    }

    /** Goes down from a schedule as far as it gets. */
    void from(Schedule start) {
        CpSat.load();
        Schedule best = start;
        double effort = 0;
        Sightings sightings = new Sightings(problem.meetings());
        while (effort < MOST_EFFORT && !stop.getAsBoolean()) {
            int breaks = problem.breaks(best);
            sightings.add(best);
            search.startFrom(Optional.of(best));
            search.stroll(STROLL, breaks + MORE_BREAKS, sightings, stop);
            Attempts.Look look =
                    attempts.within(
                            problem.within(sightings.slots()),
                            breaks - 1,
                            seed++,
                            MOST_EFFORT - effort,
                            left.get());
            effort += look.effort();
            Optional<Schedule> better = look.found().or(() -> nearby);
            if (better.isPresent() && problem.breaks(better.get()) < breaks) {
                best = better.get();
                effort = 0;
                sightings = new Sightings(problem.meetings());
            }
        }
    }
}
