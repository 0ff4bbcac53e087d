package parley.local.suite;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services, in the order of their ports. */
public enum ServiceName {
    REGISTRATION(0, "160m"),
    SESSION(1, "160m"),
    MATCHMAKING(2, "256m"),
    NOTIFICATION(3, "160m");

    private final int position;
    private final String heap;

    ServiceName(int position, String heap) {
        this.position = position;
        this.heap = heap;
    }

    public static Optional<ServiceName> named(String name) {
        return Arrays.stream(values()).filter(service -> service.id().equals(name)).findFirst();
    }

    /** Also the name of its database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place in a {@link parley.local.run.PortPlan}. */
    int position() {
        return position;
    }

    /** The JVM's largest heap; the solver's own memory is outside of it. */
    String heap() {
        return heap;
    }
}
