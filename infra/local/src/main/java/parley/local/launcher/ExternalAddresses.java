package parley.local.launcher;

import com.mongodb.ConnectionString;
import java.util.Map;
import parley.local.suite.Backing;

/** Where {@code up --external} finds broker and store. */
final class ExternalAddresses {

    private ExternalAddresses() {}

    static Backing.External in(Map<String, String> environment) {
        String brokers = required(environment, "KAFKA_BOOTSTRAP_SERVERS", "localhost:9092");
        String store = required(environment, "MONGODB_URI", "mongodb://localhost:27017");
        try {
            if (new ConnectionString(store).getDatabase() != null) {
                throw new UsageException(
                        "MONGODB_URI names a database; leave it out, each service has its own");
            }
        } catch (IllegalArgumentException malformed) {
            throw new UsageException("MONGODB_URI: " + malformed.getMessage());
        }
        return new Backing.External(brokers, store);
    }

    private static String required(
            Map<String, String> environment, String variable, String example) {
        String value = environment.getOrDefault(variable, "").strip();
        if (value.isEmpty()) {
            throw new UsageException(
                    "up --external needs %s, such as %s".formatted(variable, example));
        }
        return value;
    }
}
