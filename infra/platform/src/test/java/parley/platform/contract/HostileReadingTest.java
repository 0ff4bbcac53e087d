package parley.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.platform.event.EventLimits;
import parley.platform.event.EventReading;
import parley.platform.event.EventReading.Event;
import parley.platform.event.EventReading.NotAnEvent;
import parley.platform.event.KafkaEvents;
import parley.platform.sample.Settings;
import parley.testkit.hostile.HostileRecord;
import parley.testkit.hostile.HostileRecords;
import parley.testkit.hostile.HostileTopics;

/** Reader and contracts together, without broker and store. */
class HostileReadingTest {

    private static final long SEED = new Random().nextLong();

    /** Each takes a few milliseconds; without the limits some take minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final int LONGEST_DETAIL = 200;

    private final EventLimits limits =
            Settings.bind("parley.events.limits", EventLimits.class, Map.of());
    private final ContractSettings settings =
            Settings.bind("parley.contracts", ContractSettings.class, Map.of());
    private final KafkaEvents kafka = new KafkaEvents(limits);
    private final Contracts contracts =
            ClasspathContracts.under(URI.create("https://schemas.example"), limits, settings);
    private final HostileRecords hostile =
            new HostileRecords(
                    SEED,
                    "reading",
                    new HostileTopics(
                            "stall.parcels",
                            "parley.stall.parcel-packed.v1",
                            "inbound.stall-parcels",
                            "parley.inbound.parcel-sent.v1"));

    @Test
    void nothingThrowsOrTakesLong() {
        for (HostileRecord record : hostile.make(5_000)) {
            long start = System.nanoTime();
            read(record.headers(), record.value());

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %d, %s", SEED, record)
                    .isLessThan(LONGEST);
        }
    }

    /** From any honest record, by any few bytes. */
    @Test
    void noChangedByteThrows() {
        Random random = new Random(SEED);
        for (HostileRecord record : hostile.make(20_000)) {
            byte[] value = record.value();
            if (value == null || value.length == 0 || value.length > 1000) {
                continue;
            }
            byte[] changed = value.clone();
            for (int i = 0; i <= random.nextInt(3); i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            read(record.headers(), changed);
        }
    }

    @Test
    void noMoreViolationsAreReportedThanTheSetting() {
        String wrong = "{\"id\":\"x\",\"count\":1,\"tags\":[" + "1,".repeat(5000) + "1]}";

        assertThat(contracts.violations("parley.stall.parcel-packed.v1", wrong))
                .hasSize(settings.mostViolations());
    }

    @Test
    void equalValuesAreNoCollisions() {
        String equal = "{\"id\":\"x\",\"count\":1,\"a\":[" + "1,".repeat(5000) + "1]}";

        assertThat(contracts.violations("parley.stall.parcel-packed.v1", equal)).isEmpty();
    }

    private void read(List<Header> headers, byte @Nullable [] value) {
        byte[] content = value == null ? new byte[0] : value;
        EventReading reading =
                kafka.read(
                        new RecordHeaders(headers.toArray(new Header[0])), content, Instant.EPOCH);
        switch (reading) {
            case Event(var envelope, var data) -> {
                List<Violation> violations = contracts.violations(envelope.type(), data);
                assertThat(violations.size()).isLessThanOrEqualTo(settings.mostViolations());
            }
            case NotAnEvent not -> assertThat(not.detail()).hasSizeLessThan(LONGEST_DETAIL);
        }
    }
}
