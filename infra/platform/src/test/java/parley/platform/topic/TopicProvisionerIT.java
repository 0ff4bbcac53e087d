package parley.platform.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.testkit.TestBackends;
import parley.testkit.TopicRecords;

@ExtendWith(OutputCaptureExtension.class)
class TopicProvisionerIT {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestBackends.bootstrapServers());

    private final String name = "provisioned." + UUID.randomUUID();
    private final TopicDescription wanted =
            new TopicDescription(name, "kiosk", 3, Duration.ofDays(1), false, false, List.of());

    @Test
    void aMissingTopicIsCreatedAsDescribedAndMayBeThereAlready(CapturedOutput output)
            throws Exception {
        provisioner(true).start();
        provisioner(true).start();

        try (Admin admin = Admin.create(CONNECTION)) {
            var partitions =
                    admin.describeTopics(List.of(name))
                            .allTopicNames()
                            .get()
                            .values()
                            .iterator()
                            .next()
                            .partitions();
            assertThat(partitions).hasSize(3);
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
            assertThat(
                            admin.describeConfigs(List.of(resource))
                                    .all()
                                    .get()
                                    .values()
                                    .iterator()
                                    .next()
                                    .get("retention.ms")
                                    .value())
                    .isEqualTo("86400000");
        }
        assertThat(output).doesNotContain("is not as its owner describes it");
    }

    @Test
    void whereCreatingIsNotAllowedAMissingTopicIsSaid(CapturedOutput output) {
        provisioner(false).start();

        assertThat(output).contains("is not as its owner describes it", name, "missing");
    }

    @Test
    void anotherShapeIsSaidAndLeftAsItIs(CapturedOutput output) {
        TopicRecords.create(name, 1);

        provisioner(true).start();

        assertThat(output)
                .contains(
                        "partitions: 1 instead of 3",
                        "retention.ms: 604800000 instead of 86400000");
    }

    private TopicProvisioner provisioner(boolean create) {
        return new TopicProvisioner(
                List.of(wanted),
                new TopicSettings(create, (short) -1, Duration.ofSeconds(20)),
                CONNECTION);
    }
}
