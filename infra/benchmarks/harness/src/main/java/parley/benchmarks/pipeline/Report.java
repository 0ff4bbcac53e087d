package parley.benchmarks.pipeline;

import java.util.List;
import java.util.Map;
import parley.benchmarks.load.Percentiles;

/**
 * What came out; its keys are an interface.
 *
 * @param ratioToBare of Parley's {@code rps} to the bare pipeline's
 * @param ratioToModulith of Parley's {@code rps} to Spring Modulith's
 * @param p99AtHalf Parley's, in milliseconds, at half of its {@code rps}
 * @param noise lowest to highest {@code rps} of a contender's rounds, the worst of the three
 */
record Report(
        Figures parley,
        Figures bare,
        Figures modulith,
        double ratioToBare,
        double ratioToModulith,
        double p99AtHalf,
        double noise,
        Machine machine,
        List<String> notes) {

    static final List<String> NOTES =
            List.of(
                    "One registration of a type without quota whose organiser approves: one event. "
                            + "The effect is a document that another service stores.",
                    "rps is the highest arrival rate that was sustained, median of the rounds; "
                            + "p50, p99 and p999 are ms from intended start to effect stored at that "
                            + "rate, atHalf at half of it.",
                    "Parley: registration-service with an Idempotency-Key on each request, and a "
                            + "desk on the platform's inbox. Contract validation of what is "
                            + "emitted is off, as in production; what is consumed is validated.",
                    "Bare: same web server and token check, one insert, one send (acks=all, "
                            + "acknowledged before the answer), a consumer with one insert.",
                    "Modulith 2.0.3: the embedded store has no transactions, so its transactions "
                            + "have boundaries only, no commit command and no atomicity; claim, "
                            + "registration and registry entry are three inserts; completed "
                            + "entries are deleted; same consumer as bare.",
                    "All processes, the load generator, one embedded broker and one embedded store "
                            + "share the machine; its store is emptied after each step.");

    /**
     * One contender's, latencies in milliseconds.
     *
     * @param cpuPerRequest milliseconds of processor time at half of the rate, by process
     */
    record Figures(
            double rps,
            double p50,
            double p99,
            double p999,
            double writesPerRequest,
            double commandsPerRequest,
            Map<String, Double> cpuPerRequest,
            int lost,
            Percentiles atHalf,
            List<Double> rounds) {

        static Figures of(Course.Runs runs) {
            Percentiles highest = runs.atHighest().latency();
            return new Figures(
                    rounded(runs.median()),
                    highest.p50(),
                    highest.p99(),
                    highest.p999(),
                    rounded(runs.atHalf().writesPerRequest()),
                    rounded(runs.atHalf().commandsPerRequest()),
                    runs.atHalf().cpuPerRequest(),
                    runs.lost(),
                    runs.atHalf().latency(),
                    runs.rounds().stream().map(Figures::rounded).toList());
        }

        private double steadiness() {
            return rounds.stream().mapToDouble(rate -> rate).min().orElse(0)
                    / rounds.stream().mapToDouble(rate -> rate).max().orElse(1);
        }

        private static double rounded(double value) {
            return Math.round(value * 100) / 100.0;
        }
    }

    static Report of(Course course, Machine machine) {
        return of(
                Figures.of(course.runs(Contenders.PARLEY)),
                Figures.of(course.runs(Contenders.BARE)),
                Figures.of(course.runs(Contenders.MODULITH)),
                machine);
    }

    static Report of(Figures parley, Figures bare, Figures modulith, Machine machine) {
        return new Report(
                parley,
                bare,
                modulith,
                Figures.rounded(parley.rps() / bare.rps()),
                Figures.rounded(parley.rps() / modulith.rps()),
                parley.atHalf().p99(),
                Figures.rounded(
                        Math.min(
                                parley.steadiness(),
                                Math.min(bare.steadiness(), modulith.steadiness()))),
                machine,
                NOTES);
    }
}
