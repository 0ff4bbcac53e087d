package parley.benchmarks.pipeline;

import java.lang.management.ManagementFactory;

/**
 * Where it was measured.
 *
 * @param loadBefore load average of the last minute before the run, -1 where it is unknown: what
 *     else the machine had to do
 */
record Machine(int processors, String system, String java, double loadBefore) {

    static Machine now() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.version().toString(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
