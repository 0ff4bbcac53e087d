package parley.benchmarks.recommend;

import java.util.List;
import java.util.stream.Stream;

/** At least {@code ofOracle}, {@code overText} and {@code coldStart}, at most the others. */
record Aims(
        double ofOracle,
        double overText,
        double coldStart,
        double exposureGini,
        double top20P95Millis) {

    static final Aims SET = new Aims(0.80, 0.15, 0.65, 0.35, 50);

    List<String> missed(double oracle, double text, double cold, double gini, double milliseconds) {
        return Stream.of(
                        oracle >= ofOracle ? "" : "ofOracle",
                        text >= overText ? "" : "overText",
                        cold >= coldStart ? "" : "coldStart",
                        gini <= exposureGini ? "" : "exposureGini",
                        milliseconds <= top20P95Millis ? "" : "top20P95Millis")
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
