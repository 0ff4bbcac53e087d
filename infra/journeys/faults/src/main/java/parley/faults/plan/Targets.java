package parley.faults.plan;

import java.util.List;

/**
 * What faults may hit.
 *
 * @param replicas of services that have two
 */
public record Targets(List<String> services, List<String> replicas) {

    public static final String BROKER = "broker";
    public static final String TOPICS = "topics";

    public Targets {
        services = List.copyOf(services);
        replicas = List.copyOf(replicas);
    }
}
