package parley.platform.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import parley.platform.event.EventSource;

@AutoConfiguration
@EnableConfigurationProperties({TopicSettings.class, ConsumeSettings.class})
class TopicAutoConfiguration {

    private static final String REJECTIONS = "inbound.rejections";

    @Bean
    Topics topics(EventSource source) {
        return Topics.ofContracts(source.owner());
    }

    @Bean
    TopicProvisioner topicProvisioner(
            Topics topics,
            EventSource source,
            ConsumeSettings consumed,
            TopicSettings settings,
            KafkaProperties kafka) {
        Stream<String> others =
                consumed.inboundTopics().isEmpty()
                        ? consumed.all()
                        : Stream.concat(consumed.all(), Stream.of(REJECTIONS));
        List<TopicDescription> needed =
                Stream.concat(
                                topics.ownedBy(source.owner()).stream(),
                                others.map(topics::named).flatMap(Optional::stream))
                        .distinct()
                        .toList();
        return new TopicProvisioner(needed, settings, kafka.buildAdminProperties());
    }
}
