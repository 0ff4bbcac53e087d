package parley.local.suite;

import parley.local.infrastructure.Backends;
import parley.local.run.PortPlan;

/** The broker and the store that a run stands on. */
public sealed interface Backing {

    String bootstrapServers();

    /** The address of a service's database. */
    String databaseOf(ServiceName service);

    Backends kind();

    /** Both inside the infrastructure's process. */
    record Embedded(PortPlan ports) implements Backing {

        @Override
        public String bootstrapServers() {
            return "127.0.0.1:" + ports.kafka();
        }

        @Override
        public String databaseOf(ServiceName service) {
            return "mongodb://127.0.0.1:%d/%s".formatted(ports.mongodb(), service.id());
        }

        @Override
        public Backends kind() {
            return Backends.EMBEDDED;
        }
    }

    /**
     * Servers that run without Parley.
     *
     * @param mongodbUri without a database; may end with options
     */
    record External(String bootstrapServers, String mongodbUri) implements Backing {

        @Override
        public String databaseOf(ServiceName service) {
            String[] addressAndOptions = mongodbUri.split("\\?", 2);
            String address = addressAndOptions[0].replaceFirst("(?<!/)/$", "");
            String options = addressAndOptions.length == 2 ? "?" + addressAndOptions[1] : "";
            return address + "/" + service.id() + options;
        }

        @Override
        public Backends kind() {
            return Backends.EXTERNAL;
        }
    }
}
