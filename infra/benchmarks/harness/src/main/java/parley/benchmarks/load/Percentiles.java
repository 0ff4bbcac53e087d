package parley.benchmarks.load;

import org.HdrHistogram.Histogram;

/** Latencies in milliseconds; all 0 where nothing was measured. */
public record Percentiles(double p50, double p99, double p999) {

    public static Percentiles of(Histogram microseconds) {
        return new Percentiles(at(microseconds, 50), at(microseconds, 99), at(microseconds, 99.9));
    }

    private static double at(Histogram microseconds, double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1000.0;
    }
}
