package parley.benchmarks.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.load.Arrivals;
import parley.benchmarks.load.RateSearch;

/**
 * The course of a run: warm up, search each contender's highest rate, then keep each at half of it.
 * The contenders take turns step by step, so that what else the machine does meets all of them; and
 * the search is repeated while there is time.
 */
final class Course {

    private static final double LOWEST_RATE = 10;
    private static final double PRECISION = 1.06;
    private static final Duration STEP = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private final Steps steps;
    private final Duration length;
    private final Consumer<String> progress;
    private final Map<Contender, Runs> runs = new LinkedHashMap<>();

    Course(Steps steps, List<Contender> contenders, Duration length, Consumer<String> progress) {
        this.steps = steps;
        this.length = length;
        this.progress = progress;
        contenders.forEach(contender -> runs.put(contender, new Runs()));
    }

    void run() throws IOException, InterruptedException {
        Duration half = longest(length.dividedBy(20), STEP);
        warmUp();
        long end = System.nanoTime() + length.toNanos() - 3 * half.toNanos();
        do {
            search(end);
        } while (System.nanoTime() < end);
        for (Map.Entry<Contender, Runs> each : runs.entrySet()) {
            double rate = each.getValue().median() / 2;
            each.getValue().half = step("half", each.getKey(), rate, half);
        }
    }

    Runs runs(String contender) {
        return runs.entrySet().stream()
                .filter(each -> each.getKey().name().equals(contender))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** In turns, until all are warm. Also tells about where to begin to search. */
    private void warmUp() throws IOException, InterruptedException {
        Map<Contender, WarmUp> cold = new LinkedHashMap<>();
        runs.keySet().forEach(each -> cold.put(each, new WarmUp()));
        while (!cold.isEmpty()) {
            for (Map.Entry<Contender, WarmUp> one : List.copyOf(cold.entrySet())) {
                double rate = steps.warmUp(one.getKey(), WARM_UP);
                one.getValue().took(rate, WARM_UP);
                progress.accept(
                        "warm-up  %-8s %6.0f/s answered".formatted(one.getKey().name(), rate));
                if (one.getValue().isWarm()) {
                    runs(one.getKey().name()).begin =
                            Math.max(LOWEST_RATE, one.getValue().rate() / 2);
                    cold.remove(one.getKey());
                }
            }
        }
    }

    private void search(long end) throws IOException, InterruptedException {
        Map<Contender, RateSearch> searches = new LinkedHashMap<>();
        runs.forEach((each, run) -> searches.put(each, new RateSearch(run.begin, PRECISION)));
        boolean firstRound = runs.values().stream().allMatch(run -> run.highest.isEmpty());
        while (searches.values().stream().anyMatch(search -> !search.isSettled())) {
            for (Map.Entry<Contender, RateSearch> each : searches.entrySet()) {
                RateSearch search = each.getValue();
                if (search.isSettled()) {
                    continue;
                }
                if (!firstRound && System.nanoTime() >= end) {
                    return;
                }
                Step step = step("search", each.getKey(), search.next(), STEP);
                search.tried(step.isSustained());
                runs(each.getKey().name()).took(step);
                if (search.isSettled()) {
                    runs(each.getKey().name()).settled(search.highest());
                }
            }
        }
    }

    private Step step(String phase, Contender contender, double rate, Duration time)
            throws IOException, InterruptedException {
        Step step = steps.run(contender, new Arrivals(rate, time));
        runs(contender.name()).lost += step.lost();
        progress.accept(
                "%-8s %-8s %6.0f/s %s p50 %.1f p99 %.1f late %.1f rest %d ms, %.1f writes%s"
                        .formatted(
                                phase,
                                contender.name(),
                                rate,
                                step.isSustained() ? "sustained" : "too much ",
                                step.latency().p50(),
                                step.latency().p99(),
                                step.lateMedian(),
                                step.rest().toMillis(),
                                step.writesPerRequest(),
                                step.refused().isEmpty() ? "" : ", refused " + step.refused()));
        return step;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What is known of one contender. */
    static final class Runs {

        private final List<Double> highest = new ArrayList<>();
        private final List<Step> sustained = new ArrayList<>();
        private double begin = LOWEST_RATE;
        private @Nullable Step half;
        private int lost;

        private void took(Step step) {
            if (step.isSustained()) {
                sustained.add(step);
            }
        }

        private void settled(double rate) {
            highest.add(rate);
            begin = rate * 0.8;
        }

        /** The highest rates, one per round. */
        List<Double> rounds() {
            return List.copyOf(highest);
        }

        double median() {
            List<Double> sorted = highest.stream().sorted().toList();
            int size = sorted.size();
            return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        }

        /** The sustained step nearest to the median. */
        Step atHighest() {
            return sustained.stream()
                    .min(Comparator.comparingDouble(step -> Math.abs(step.rate() - median())))
                    .orElseThrow();
        }

        Step atHalf() {
            return Objects.requireNonNull(half);
        }

        int lost() {
            return lost;
        }
    }
}
