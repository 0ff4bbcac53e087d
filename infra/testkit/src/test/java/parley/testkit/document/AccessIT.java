package parley.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.broker.EmbeddedKafka;
import parley.testkit.contract.TopicContract;

/** The grants on a broker with an authorizer, which refuses what is not granted. */
class AccessIT {

    private static final String ADMIN = "admin";
    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required";

    @TempDir private static Path directory;
    private static EmbeddedKafka broker;

    @BeforeAll
    static void grant() throws Exception {
        broker = EmbeddedKafka.start(directory, 0, 0, secured());
        try (Admin admin = Admin.create(as(ADMIN))) {
            admin.createTopics(
                            TopicContract.all()
                                    .map(topic -> topic.topic().replace("{service}", "session"))
                                    .map(topic -> new NewTopic(topic, 1, (short) 1))
                                    .toList())
                    .all()
                    .get();
            List<AclBinding> granted = Access.grants().stream().map(AccessIT::binding).toList();
            admin.createAcls(granted).all().get();
            await("the broker's authorizer")
                    .until(
                            () ->
                                    admin.describeAcls(AclBindingFilter.ANY)
                                            .values()
                                            .get()
                                            .containsAll(granted));
        }
    }

    @AfterAll
    static void close() {
        broker.close();
    }

    @Test
    void aPublisherWritesItsOwnTopicAndNoOther() throws Exception {
        write("ticketing", "inbound.registrations");

        assertRefused("ticketing", "inbound.companies");
        assertRefused("ticketing", "inbound.rejections");
        assertRefused("ticketing", "registration.registrations");
        assertRefused("crm", "inbound.registrations");
    }

    @Test
    void aServiceWritesWhatItOwnsAndNothingInAnothersName() throws Exception {
        write("registration-service", "registration.forums");
        write("registration-service", "inbound.rejections");
        write("session-service", "session.dead-letters");

        assertRefused("session-service", "registration.forums");
        assertRefused("registration-service", "inbound.registrations");
    }

    @Test
    void contactsAreReadByTheirConsumersOnly() {
        assertThat(readable("notification-service", "registration.participants")).isTrue();

        assertThat(readable("ticketing", "registration.participants")).isFalse();
        assertThat(readable("session-service", "registration.participants")).isFalse();
    }

    @Test
    void whoHasNoPasswordOrAnothersGroupGetsNowhere() {
        Map<String, Object> stranger = as("ticketing");
        stranger.put("sasl.jaas.config", LOGIN + " username=\"ticketing\" password=\"guessed\";");
        assertThatThrownBy(() -> write(stranger, "inbound.registrations"))
                .hasMessageContaining("Authentication failed");

        Map<String, Object> settings = as("session-service");
        settings.put("group.id", "registration-service");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("registration.forums"));
            assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(20)))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    private static boolean readable(String principal, String topic) {
        Map<String, Object> settings = as(principal);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.partitionsFor(topic);
            return true;
        } catch (TopicAuthorizationException e) {
            return false;
        }
    }

    private static void assertRefused(String principal, String topic) {
        assertThatThrownBy(() -> write(principal, topic))
                .as("%s writes %s", principal, topic)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    private static void write(String principal, String topic) throws Exception {
        write(as(principal), topic);
    }

    private static void write(Map<String, Object> settings, String topic) throws Exception {
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "{}")).get();
        }
    }

    private static AclBinding binding(Grant grant) {
        return new AclBinding(
                new ResourcePattern(grant.resource(), grant.name(), PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + grant.principal(),
                        "*",
                        grant.operation(),
                        AclPermissionType.ALLOW));
    }

    private static Map<String, Object> as(String principal) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put("max.block.ms", 10_000);
        settings.put(
                "sasl.jaas.config",
                LOGIN + " username=\"%s\" password=\"of %s\";".formatted(principal, principal));
        return settings;
    }

    private static Map<String, String> secured() {
        StringBuilder users = new StringBuilder(LOGIN);
        users.append(" username=\"admin\" password=\"of admin\" user_admin=\"of admin\"");
        Access.grants().stream()
                .map(Grant::principal)
                .distinct()
                .forEach(name -> users.append(" user_%s=\"of %s\"".formatted(name, name)));
        return Map.of(
                "listener.security.protocol.map",
                "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config",
                users.append(';').toString(),
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users",
                "User:admin;User:ANONYMOUS");
    }
}
