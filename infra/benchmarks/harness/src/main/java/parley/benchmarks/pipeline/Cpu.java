package parley.benchmarks.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.local.run.ProcessIdentity;

/** Processor time of the run's processes, as the system reports it (Linux: in steps of 10 ms). */
final class Cpu {

    static final String BACKEND = "backend";
    static final String LOAD = "load";

    private final Map<String, ProcessIdentity> processes = new ConcurrentHashMap<>();

    void of(String name, ProcessIdentity process) {
        processes.put(name, process);
    }

    /** Since the start, of the contender's own programs, of the backend and of the load. */
    Map<String, Duration> spentFor(Contender contender) {
        Map<String, Duration> spent = new LinkedHashMap<>();
        contender.programs().forEach(program -> spent.put(program.name(), spent(program.name())));
        spent.put(BACKEND, spent(BACKEND));
        spent.put(LOAD, spent(ProcessHandle.current()));
        return spent;
    }

    static Map<String, Duration> since(Map<String, Duration> before, Map<String, Duration> after) {
        Map<String, Duration> difference = new LinkedHashMap<>(after);
        before.forEach(
                (name, spent) -> difference.computeIfPresent(name, (n, now) -> now.minus(spent)));
        return difference;
    }

    private Duration spent(String name) {
        ProcessIdentity process = processes.get(name);
        return process == null
                ? Duration.ZERO
                : process.handle().map(Cpu::spent).orElse(Duration.ZERO);
    }

    private static Duration spent(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
