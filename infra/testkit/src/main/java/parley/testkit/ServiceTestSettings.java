package parley.testkit;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import parley.local.issuer.LocalIssuer;

/**
 * Points a service at the test backends. Public for tests that build their context themselves;
 * others use {@link ServiceTest}.
 */
public final class ServiceTestSettings
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** A database that no other context of this JVM has. */
    public static Map<String, String> settings() {
        LocalIssuer issuer = TestBackends.issuer();
        String broker = TestBackends.bootstrapServers();
        return Map.of(
                "spring.mongodb.uri",
                "%s/test-%d".formatted(TestBackends.mongoUri(), DATABASES.incrementAndGet()),
                "spring.kafka.bootstrap-servers",
                broker,
                "spring.cloud.stream.kafka.binder.brokers",
                broker,
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                issuer.address().toString(),
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                issuer.address().resolve("/jwks").toString(),
                "parley.topics.create",
                "true",
                "parley.clock.settable",
                "true",
                "parley.contracts.validate",
                "true",
                "parley.shutdown.drain",
                "0s");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(settings()).applyTo(context);
    }
}
