package parley.local.infrastructure;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.local.broker.EmbeddedKafka;
import parley.local.issuer.LocalIssuer;
import parley.local.mail.MailSink;
import parley.local.run.PortPlan;
import parley.local.run.RunDirectory;
import parley.local.run.RunEnding;
import parley.local.store.EmbeddedStore;

/**
 * Broker, store, mail sink and issuer in one process. Everything serves when the issuer answers
 * {@code /health}. It outlives its launcher only to end what that has left behind.
 */
public final class Infrastructure {

    private static final Logger LOG = LoggerFactory.getLogger(Infrastructure.class);

    private static final Duration GRACE_FOR_ORPHANS = Duration.ofSeconds(10);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    private Infrastructure() {}

    /**
     * Runs until it is ended.
     *
     * @param arguments the run's directory, the first port, a constant of {@link Backends}
     */
    public static void main(String[] arguments) {
        RunDirectory directory = new RunDirectory(Path.of(arguments[0]));
        PortPlan ports = new PortPlan(Integer.parseInt(arguments[1]));
        Backends backends = Backends.valueOf(arguments[2]);
        Infrastructure infrastructure = new Infrastructure();
        Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::close, "close"));
        LauncherWatch.onDeath(
                directory.processes(),
                () -> {
                    directory.processes().end(new RunEnding(GRACE_FOR_ORPHANS, false));
                    System.exit(0);
                });
        infrastructure.start(directory, ports, backends);
    }

    private void start(RunDirectory directory, PortPlan ports, Backends backends) {
        Clock clock = Clock.systemUTC();
        parts.push(MailSink.start(ports.smtp(), ports.mails(), clock));
        switch (backends) {
            case EMBEDDED -> {
                parts.push(EmbeddedStore.start(ports.mongodb()));
                parts.push(
                        EmbeddedKafka.start(directory.broker(), ports.kafka(), ports.controller()));
            }
            case STORE_ONLY -> parts.push(EmbeddedStore.start(ports.mongodb()));
            case EXTERNAL -> {}
        }
        parts.push(LocalIssuer.start(ports.issuer(), directory.issuerKey(), clock));
        LOG.atInfo().addKeyValue("ports", ports).log("infrastructure serves");
    }

    private void close() {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception atTheEndOfTheProcess) {
                LOG.atWarn().setCause(atTheEndOfTheProcess).log("a part did not close");
            }
        }
    }
}
