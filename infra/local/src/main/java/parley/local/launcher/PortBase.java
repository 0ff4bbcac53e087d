package parley.local.launcher;

import java.util.Map;
import parley.local.run.PortPlan;

/** The ports that the caller asks for by {@code PARLEY_PORT_BASE}. */
final class PortBase {

    private static final String VARIABLE = "PARLEY_PORT_BASE";
    private static final int DEFAULT = 8080;

    private PortBase() {}

    static PortPlan orDefault(Map<String, String> environment) {
        return isGiven(environment) ? given(environment) : new PortPlan(DEFAULT);
    }

    static PortPlan orFree(Map<String, String> environment) {
        return isGiven(environment) ? given(environment) : PortPlan.free();
    }

    private static boolean isGiven(Map<String, String> environment) {
        return !environment.getOrDefault(VARIABLE, "").isBlank();
    }

    private static PortPlan given(Map<String, String> environment) {
        String base = environment.getOrDefault(VARIABLE, "").strip();
        try {
            return new PortPlan(Integer.parseInt(base));
        } catch (IllegalArgumentException noPort) {
            throw new UsageException(
                    "PARLEY_PORT_BASE=%s: give the first of ten ports, 1 to 65526".formatted(base));
        }
    }
}
