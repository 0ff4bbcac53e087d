package parley.local.suite;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** The settings that a service takes from outside. */
public final class ServiceEnvironment {

    /** Links to calendars open as long as this launcher runs. */
    private static final String CALENDAR_SECRET = secret();

    private ServiceEnvironment() {}

    private static String secret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    public static Map<String, String> of(ServiceName service, SuiteAddresses addresses) {
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
        variables.put("PARLEY_SHUTDOWN_DRAIN", "0s");
        if (service == ServiceName.REGISTRATION) {
            allow(variables, "ticketing", "inbound.registrations");
            allow(variables, "crm", "inbound.companies");
            allow(variables, "gates", "inbound.check-ins");
        }
        if (service == ServiceName.MATCHMAKING) {
            allow(variables, "video", "inbound.video");
            variables.put("PARLEY_CALENDAR_SECRETS", CALENDAR_SECRET);
        }
        if (service == ServiceName.NOTIFICATION) {
            variables.put("PARLEY_MAIL_HOST", "127.0.0.1");
            variables.put("PARLEY_MAIL_PORT", Integer.toString(addresses.ports().smtp()));
            variables.put("PARLEY_MAIL_LOOKUP_URL", addresses.mails().toString());
            allow(variables, "mailer", "inbound.mail");
        }
        return variables;
    }

    /** A client may publish to the topic, from the source of its own name. */
    private static void allow(Map<String, String> variables, String client, String topic) {
        String publisher = "PARLEY_INBOUND_PUBLISHERS_" + client.toUpperCase(Locale.ROOT);
        variables.put(publisher + "_TOPICS", topic);
        variables.put(publisher + "_SOURCES", "/" + client);
    }
}
