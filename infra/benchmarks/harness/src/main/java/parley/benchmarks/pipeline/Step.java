package parley.benchmarks.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.benchmarks.backend.Reading.Work;
import parley.benchmarks.load.Percentiles;

/**
 * What came of one rate, kept up for a while.
 *
 * @param rate intended arrivals per second
 * @param accepted answered with 201
 * @param refused how many were answered otherwise, by reason
 * @param unsent left out because too many were under way
 * @param lost accepted, but without an effect when nothing moved any more
 * @param latency from the intended start to the effect stored
 * @param lateMedian the same, median of the last quarter: a growing queue shows here
 * @param rest from the last effect until the contender's databases were written no more
 * @param work of the contender's databases
 * @param cpu processor time, by process
 */
record Step(
        double rate,
        int accepted,
        Map<String, Integer> refused,
        int unsent,
        int lost,
        Percentiles latency,
        double lateMedian,
        Duration rest,
        Work work,
        Map<String, Duration> cpu) {

    /** Milliseconds; well above what a garbage collection or another program costs for a moment. */
    static final double LONGEST_P99 = 1_000;

    /** Milliseconds; at 4 s per step a rate 7 % above what is possible is beyond this. */
    static final double LONGEST_LATE_MEDIAN = 200;

    static final Duration LONGEST_REST = Duration.ofSeconds(1);

    /** Everything accepted and effective, and no queue that grows, neither before nor behind it. */
    boolean isSustained() {
        return refused.isEmpty()
                && unsent == 0
                && lost == 0
                && latency.p99() <= LONGEST_P99
                && lateMedian <= LONGEST_LATE_MEDIAN
                && rest.compareTo(LONGEST_REST) <= 0;
    }

    double writesPerRequest() {
        return accepted == 0 ? 0 : (double) work.writes() / accepted;
    }

    /** Milliseconds of processor time per accepted request, by process. */
    Map<String, Double> cpuPerRequest() {
        Map<String, Double> each = new LinkedHashMap<>();
        cpu.forEach(
                (name, spent) ->
                        each.put(
                                name,
                                accepted == 0
                                        ? 0
                                        : Math.round(spent.toMillis() * 100.0 / accepted) / 100.0));
        return each;
    }

    double commandsPerRequest() {
        return accepted == 0 ? 0 : (double) work.commands() / accepted;
    }
}
