package parley.platform.stall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.RequiredSearch;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.deadletter.DeadLetters;
import parley.platform.outbox.OutboxStatistics;
import parley.testkit.ServiceTest;
import parley.testkit.TopicRecords;
import parley.testkit.hostile.Fate;
import parley.testkit.hostile.HostileRecord;
import parley.testkit.hostile.HostileRecords;

/**
 * 10,000 records in ten waves. What the embedded store holds of a wave lies in this JVM too, so it
 * is deleted before the heap is measured: what is left and grows is the service's. Pools and
 * buffers of broker and clients fill in the first wave and come and go by tens of megabytes; so the
 * least of the last five waves is compared with the least of the four before.
 */
@ServiceTest(
        classes = StallService.class,
        properties = {
            "spring.application.name=stall-service",
            "parley.consume.topics=stall.parcels",
            "parley.consume.inbound-topics=inbound.stall-parcels",
            "parley.idempotency.hmac-key=known to this test only"
        })
@ExtendWith(OutputCaptureExtension.class)
class HostileRecordsIT {

    private static final int WAVES = 10;
    private static final int RECORDS = Integer.getInteger("parley.hostile.records", 10_000);
    private static final long SEED = Long.getLong("parley.hostile.seed", new Random().nextLong());
    private static final int PARTITIONS = 2;
    private static final long FLAT = 16L << 20;

    /** Attributes at their longest, each once. */
    private static final int LONGEST_LINE = 8192;

    /** What the bombs are filled with. */
    private static final Pattern PAYLOAD = Pattern.compile("nnnnnnnn|kkkkkkkk|iiiiiiii|9{50}|AaBB");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired private StallService stall;
    @Autowired private DeadLetters deadLetters;
    @Autowired private MongoOperations mongo;
    @Autowired private OutboxStatistics outbox;
    @Autowired private MeterRegistry meters;

    private final HostileRecords hostile =
            new HostileRecords(SEED, Long.toHexString(SEED), Parcel.TOPICS);
    private final Set<String> kinds = new TreeSet<>();
    private final Map<String, Long> fatesSeen = new TreeMap<>();

    @Test
    void eachIsInItsPlaceWithItsReasonAndNoneIsLostOrStopsTheOthers(CapturedOutput output) {
        List<Long> heap = new ArrayList<>();
        for (int wave = 0; wave < WAVES; wave++) {
            long start = System.nanoTime();
            withstand(hostile.make(RECORDS / WAVES));
            forget();
            heap.add(used());
            print(
                    "%d of %d records, %d kinds, %.1f s, heap %.1f MB"
                            .formatted(
                                    (wave + 1) * RECORDS / WAVES,
                                    RECORDS,
                                    kinds.size(),
                                    (System.nanoTime() - start) / 1e9,
                                    heap.getLast() / 1048576.0));
        }

        assertThat(least(heap.subList(WAVES / 2, WAVES)) - least(heap.subList(1, WAVES / 2)))
                .isLessThan(FLAT);
        assertThat(sum(meters.get("parley.inbox.events").tag("outcome", "tombstone")))
                .isEqualTo(fatesSeen.getOrDefault("Counted", 0L).doubleValue());
        assertThat(sum(meters.get("parley.inbox.ignored").tag("type", "unknown")))
                .isEqualTo(fatesSeen.getOrDefault("Ignored", 0L).doubleValue());
        assertThat(output.getOut().lines().filter(HostileRecordsIT::isAboutOne))
                .isNotEmpty()
                .allMatch(line -> line.length() < LONGEST_LINE)
                .noneMatch(line -> PAYLOAD.matcher(line).find());
        print(fatesSeen.toString());
    }

    private void withstand(List<HostileRecord> records) {
        Map<String, HostileRecord> places;
        List<HostileRecord> last = new ArrayList<>();
        try (Sending sending = new Sending()) {
            places = sending.all(records);
            for (int partition = 0; partition < PARTITIONS; partition++) {
                last.add(hostile.honestOwn());
                sending.to(partition, last.getLast());
                last.add(hostile.honestInbound());
                sending.to(partition, last.getLast());
            }
        }
        await("the last of each partition")
                .atMost(PATIENCE)
                .until(() -> last.stream().allMatch(r -> stall.taken.containsKey(r.id())));
        await("all that is to be told")
                .atMost(PATIENCE)
                .until(() -> outbox.backlog().pending() == 0);

        Places found = new Places(stall.taken, deadLetters, mongo);

        assertThat(places).hasSize(records.size());
        assertThat(misplaced(places, found)).isEmpty();
        assertThat(found.details())
                .isNotEmpty()
                .allMatch(detail -> !detail.isBlank() && detail.length() <= 2000)
                .noneMatch(detail -> PAYLOAD.matcher(detail).find());
        assertThat(TopicRecords.all("stall.dead-letters"))
                .extracting(record -> record.subject())
                .containsAll(stored("dead_letters"));
    }

    private List<String> misplaced(Map<String, HostileRecord> places, Places found) {
        List<String> misplaced = new ArrayList<>();
        places.forEach(
                (place, record) -> {
                    kinds.add(record.kind() + " " + record.topic());
                    List<Fate> fates = found.of(place, record);
                    if (!fates.equals(List.of(record.fate()))) {
                        misplaced.add("%s at %s: %s".formatted(record, place, fates));
                    }
                    fatesSeen.merge(record.fate().getClass().getSimpleName(), 1L, Long::sum);
                });
        return misplaced;
    }

    private Set<String> stored(String collection) {
        return mongo.getCollection(collection)
                .find()
                .map(document -> document.getString("_id"))
                .into(new TreeSet<>());
    }

    private void forget() {
        stall.taken.clear();
        for (String collection :
                List.of("dead_letters", "inbound_events", "inbox", "inbox_parked")) {
            mongo.getCollection(collection).deleteMany(new Document());
        }
    }

    private static long least(List<Long> heap) {
        return heap.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    private static double sum(RequiredSearch meters) {
        return meters.counters().stream().collect(Collectors.summingDouble(Counter::count));
    }

    private static boolean isAboutOne(String line) {
        return line.contains("An event became a dead letter")
                || line.contains("An inbound event was refused");
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @SuppressWarnings("SystemOut")
    private static void print(String words) {
        System.out.println("@@ hostile, seed " + SEED + ": " + words);
    }
}
