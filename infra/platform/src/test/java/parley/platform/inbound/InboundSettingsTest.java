package parley.platform.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.inbound.InboundSettings.Publisher;
import parley.platform.sample.Settings;
import parley.platform.security.Caller;

class InboundSettingsTest {

    private static final String PREFIX = "parley.inbound";

    @Test
    void byDefaultNobodyPublishesAndABatchHoldsAHundred() {
        InboundSettings settings = Settings.bind(PREFIX, InboundSettings.class, Map.of());

        assertThat(settings).isEqualTo(new InboundSettings(100, Map.of()));
        assertThat(settings.publisher(new Caller("ticketing", Set.of()))).isEmpty();
    }

    @Test
    void aClientIsNamedWithItsTopicsAndSources() {
        InboundSettings settings =
                Settings.bind(
                        PREFIX,
                        InboundSettings.class,
                        Map.of(
                                "parley.inbound.max-batch",
                                "7",
                                "parley.inbound.publishers.ticketing.topics",
                                "inbound.registrations",
                                "parley.inbound.publishers.ticketing.sources",
                                "/ticketing,https://tickets.example"));

        assertThat(settings.maxBatch()).isEqualTo(7);
        assertThat(settings.publisher(new Caller("ticketing", Set.of())))
                .contains(
                        new Publisher(
                                Set.of("inbound.registrations"),
                                List.of("/ticketing", "https://tickets.example")));
    }

    @Test
    void aSourceHoldsWhatIsBelowItAndNothingThatOnlyBeginsLikeIt() {
        Publisher publisher = new Publisher(Set.of("inbound.registrations"), List.of("/ticketing"));

        assertThat(publisher.owns("/ticketing")).isTrue();
        assertThat(publisher.owns("/ticketing/pohang")).isTrue();
        assertThat(publisher.owns("/ticketing2")).isFalse();
        assertThat(publisher.owns("/crm")).isFalse();
    }
}
