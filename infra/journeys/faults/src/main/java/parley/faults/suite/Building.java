package parley.faults.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.faults.plan.Breakage;
import parley.local.run.ChildCommand;
import parley.local.suite.AotUse;
import parley.local.suite.JavaProgram;
import parley.local.suite.Programs;
import parley.local.suite.ServiceEnvironment;
import parley.local.suite.ServiceName;
import parley.local.suite.SuiteAddresses;

/** How the processes are started. */
final class Building {

    /** Kafka's consumers are given up after six seconds of silence, the least a broker allows. */
    private static final List<String> SHORT_SESSIONS =
            List.of("events-in-0", "inbound-in-0").stream()
                    .map(
                            "--spring.cloud.stream.kafka.bindings.%s.consumer.configuration."
                                    ::formatted)
                    .flatMap(
                            consumer ->
                                    List.of(
                                            consumer + "session.timeout.ms=6000",
                                            consumer + "heartbeat.interval.ms=2000")
                                            .stream())
                    .toList();

    /** No lease above five seconds, so that what a fault leaves is taken up soon. */
    private static final Map<String, String> SHORT_LEASES =
            Map.ofEntries(
                    Map.entry("PARLEY_OUTBOX_LEASE", "5s"),
                    Map.entry("PARLEY_OUTBOX_SCAN_INTERVAL", "1s"),
                    Map.entry("PARLEY_INBOX_LEASE", "5s"),
                    Map.entry("PARLEY_INBOX_SWEEP_INTERVAL", "1s"),
                    Map.entry("PARLEY_IDEMPOTENCY_LEASE", "5s"),
                    Map.entry("PARLEY_DELIVERY_LEASE", "5s"),
                    Map.entry("PARLEY_DELIVERY_SCAN_INTERVAL", "1s"),
                    Map.entry("PARLEY_SCHEDULING_LEASE", "5s"),
                    Map.entry("PARLEY_REGISTRATION_CLAIMS_ABANDONED_AFTER", "5s"),
                    Map.entry("PARLEY_REGISTRATION_CLAIMS_SWEEP_INTERVAL", "2s"),
                    // A mail's lease is longer than two attempts.
                    Map.entry("RESILIENCE4J_TIMELIMITER_INSTANCES_MAIL_TIMEOUTDURATION", "2s"));

    private final Path javaHome;
    private final Programs programs;
    private final Path sabotage;
    private final SuiteAddresses addresses;
    private final Path logs;

    Building(Path javaHome, Programs programs, Path sabotage, SuiteAddresses addresses, Path logs) {
        this.javaHome = javaHome;
        this.programs = programs;
        this.sabotage = sabotage;
        this.addresses = addresses;
        this.logs = logs;
    }

    ChildCommand infrastructure(Path directory) {
        return new ChildCommand(
                programs.infrastructure()
                        .command(
                                AotUse.USE,
                                List.of("-Dparley.log=" + logs.resolve("infrastructure.log")),
                                directory.toString(),
                                Integer.toString(addresses.ports().base()),
                                "STORE_ONLY"),
                Map.of(),
                logs.resolve("infrastructure.log"));
    }

    ChildCommand broker(Path directory, int health) {
        Path log = logs.resolve("broker.log");
        JavaProgram program =
                new JavaProgram(
                        javaHome,
                        "320m",
                        List.of(
                                "-Dparley.log=" + log,
                                "-Dlogback.configurationFile=parley/local/logback.xml",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BrokerProcess.class.getName()),
                        directory.resolveSibling("broker.aot"),
                        "never trained");
        return new ChildCommand(
                program.command(
                        AotUse.USE,
                        List.of(),
                        directory.toString(),
                        Integer.toString(addresses.ports().kafka()),
                        Integer.toString(addresses.ports().controller()),
                        Integer.toString(health)),
                Map.of(),
                log);
    }

    /**
     * A replica.
     *
     * @param store port of the gate to its database
     */
    ChildCommand replica(
            ServiceName service, String name, int port, int store, Path clock, Breakage broken) {
        Map<String, String> environment = new TreeMap<>(ServiceEnvironment.of(service, addresses));
        environment.putAll(SHORT_LEASES);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put(
                "SPRING_MONGODB_URI",
                "mongodb://127.0.0.1:%d/%s?serverSelectionTimeoutMS=3000&connectTimeoutMS=2000"
                        .formatted(store, service.id()));
        environment.put("PARLEY_SABOTAGE_CLOCK", clock.toString());
        if (hits(broken, service)) {
            environment.put("PARLEY_SABOTAGE_BROKEN", broken.name().toLowerCase(Locale.ROOT));
        }
        return new ChildCommand(
                programs.of(service)
                        .with(sabotage)
                        .command(AotUse.USE, List.of(), SHORT_SESSIONS.toArray(String[]::new)),
                environment,
                logs.resolve(name + ".log"));
    }

    /** A consumer that forgets does harm where it tells people; others would only fail. */
    private static boolean hits(Breakage broken, ServiceName service) {
        return switch (broken) {
            case NONE -> false;
            case OUTBOX, ORDER -> true;
            case INBOX -> service == ServiceName.NOTIFICATION;
        };
    }
}
