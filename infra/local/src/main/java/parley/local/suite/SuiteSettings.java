package parley.local.suite;

import java.time.Duration;
import parley.local.run.PortPlan;

/**
 * What differs between runs.
 *
 * @param grace how long a process may take to end
 */
public record SuiteSettings(PortPlan ports, Backing backing, AotUse aot, Duration grace) {

    public static SuiteSettings embedded(PortPlan ports) {
        return on(new Backing.Embedded(ports), ports);
    }

    public static SuiteSettings on(Backing backing, PortPlan ports) {
        return new SuiteSettings(ports, backing, AotUse.USE, Duration.ofSeconds(20));
    }

    /** A JVM writes its cache while it ends, which takes a while on a small machine. */
    static SuiteSettings training(PortPlan ports) {
        return new SuiteSettings(
                ports, new Backing.Embedded(ports), AotUse.TRAIN, Duration.ofMinutes(6));
    }
}
