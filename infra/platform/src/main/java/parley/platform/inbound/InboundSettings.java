package parley.platform.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import parley.platform.security.Caller;

/**
 * Settings {@code parley.inbound.*} of {@code POST /events}.
 *
 * @param maxBatch most events in one batch, 1 to 10,000; more is answered with 413
 * @param publishers what each client may publish, by its token's {@code sub}; a client that is not
 *     named may publish nothing
 */
@Validated
@ConfigurationProperties("parley.inbound")
record InboundSettings(
        @DefaultValue("100") @Min(1) @Max(10_000) int maxBatch,
        @DefaultValue Map<String, @Valid Publisher> publishers) {

    InboundSettings {
        publishers = Map.copyOf(publishers);
    }

    /** Empty for a client that may publish nothing. */
    Optional<Publisher> publisher(Caller caller) {
        return Optional.ofNullable(publishers.get(caller.subject()));
    }

    /**
     * One client.
     *
     * @param topics those that it may publish to, {@code inbound.registrations}
     * @param sources CloudEvents sources that are its own, each with everything below it: {@code
     *     /ticketing} is also {@code /ticketing/pohang}
     */
    record Publisher(@NotEmpty Set<String> topics, @NotEmpty List<String> sources) {

        Publisher {
            topics = Set.copyOf(topics);
            sources = List.copyOf(sources);
        }

        boolean mayPublishTo(String topic) {
            return topics.contains(topic);
        }

        boolean owns(String source) {
            return sources.stream()
                    .anyMatch(own -> source.equals(own) || source.startsWith(own + "/"));
        }
    }
}
