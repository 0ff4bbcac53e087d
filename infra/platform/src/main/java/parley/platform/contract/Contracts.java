package parley.platform.contract;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The schemas of all events on the class path, by type; a bean. */
public interface Contracts {

    /** Where the schema of this type can be read; empty when there is none. */
    Optional<URI> addressOf(String type);

    /**
     * The topic that this type's events are on; empty when there is no schema for the type. Where
     * each service has a topic of its own, {@code {service}} stands for its name.
     */
    Optional<String> topicOf(String type);

    /** Empty when the data is valid, or when there is no schema for the type. */
    List<Violation> violations(String type, String json);
}
