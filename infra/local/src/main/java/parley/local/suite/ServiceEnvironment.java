package parley.local.suite;

import java.util.HashMap;
import java.util.Map;

/** The settings that a service takes from outside. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(ServiceName service, SuiteAddresses addresses) {
        Map<String, String> variables = new HashMap<>();
        String brokers = addresses.backing().bootstrapServers();
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", Integer.toString(addresses.of(service).getPort()));
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", brokers);
        variables.put("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", brokers);
        variables.put("SPRING_MONGODB_URI", addresses.backing().databaseOf(service));
        variables.put("PARLEY_SECURITY_ISSUER", addresses.issuer().toString());
        variables.put("PARLEY_EVENTS_DEPLOYMENT", "local");
        variables.put("PARLEY_SECURITY_METRICS_FROM_LOOPBACK", "true");
        variables.put("PARLEY_TOPICS_CREATE", "true");
        variables.put("PARLEY_CLOCK_SETTABLE", "true");
        variables.put("PARLEY_CONTRACTS_VALIDATE", "true");
        if (service == ServiceName.NOTIFICATION) {
            variables.put("PARLEY_MAIL_HOST", "127.0.0.1");
            variables.put("PARLEY_MAIL_PORT", Integer.toString(addresses.ports().smtp()));
            variables.put("PARLEY_MAIL_LOOKUP_URL", addresses.mails().toString());
        }
        return variables;
    }
}
