package parley.faults.inject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What is done to records: again, in another order, or spoilt. */
public final class RecordFaults {

    private static final int DUPLICATES = 4;
    private static final int KEYS = 8;

    private final Wire wire;
    private final Random random;
    private final AtomicInteger poisoned = new AtomicInteger();

    /**
     * Works on these topics.
     *
     * @param random chooses the records; what there is to choose from depends on the run
     */
    public RecordFaults(Wire wire, Random random) {
        this.wire = wire;
        this.random = random;
    }

    /** Dead letters that must come of what was poisoned. */
    public int poisoned() {
        return poisoned.get();
    }

    /** Some records of every type come again. */
    synchronized void duplicate() {
        wire.put(duplicates(genuine(), random).stream().map(WireRecord::copy).toList());
    }

    /**
     * For some keys of every topic everything but their newest event comes again, in its order; and
     * a forged aggregate's events come backwards.
     */
    synchronized void reorder() {
        List<ProducerRecord<byte[], byte[]>> again = new ArrayList<>();
        overtaken(genuine()).forEach(record -> again.add(record.copy()));
        again.addAll(Forged.backwards(random));
        wire.put(again);
    }

    /**
     * Of every type, forum by forum, some of the newest records and some of any age: so each
     * reaction sees repeats, however rare its type is among all.
     */
    static List<WireRecord> duplicates(List<WireRecord> there, Random random) {
        List<WireRecord> again = new ArrayList<>();
        for (List<WireRecord> ofType :
                groups(there, record -> List.of(record.forum(), record.type())).values()) {
            int newest = Math.max(0, ofType.size() - DUPLICATES);
            List<WireRecord> older = new ArrayList<>(ofType.subList(0, newest));
            Collections.shuffle(older, random);
            again.addAll(ofType.subList(newest, ofType.size()));
            again.addAll(older.subList(0, Math.min(DUPLICATES, older.size())));
        }
        return again;
    }

    /**
     * Of every topic, forum by forum, the keys with the most events: all events but the newest, the
     * oldest first.
     */
    static List<WireRecord> overtaken(List<WireRecord> there) {
        List<WireRecord> sequenced =
                there.stream().filter(record -> record.sequence() > 0).toList();
        List<WireRecord> again = new ArrayList<>();
        for (List<WireRecord> ofTopic :
                groups(sequenced, record -> List.of(record.forum(), record.topic())).values()) {
            groups(ofTopic, record -> List.of(record.subject())).values().stream()
                    .filter(events -> events.size() > 1)
                    .sorted(Comparator.comparingInt((List<WireRecord> events) -> -events.size()))
                    .limit(KEYS)
                    .forEach(events -> again.addAll(allButNewest(events)));
        }
        return again;
    }

    synchronized void poison() {
        List<ProducerRecord<byte[], byte[]>> spoilt = new ArrayList<>();
        int letters = 0;
        for (Poison poison : Poison.values()) {
            spoilt.add(poison.record(random));
            letters += poison.consumers();
        }
        wire.put(spoilt);
        poisoned.addAndGet(letters);
    }

    private List<WireRecord> genuine() {
        return wire.records().stream()
                .filter(record -> !record.isOwn() && !record.value().isEmpty())
                .toList();
    }

    private static List<WireRecord> allButNewest(List<WireRecord> events) {
        return events.stream()
                .sorted(Comparator.comparingLong(WireRecord::sequence))
                .limit(events.size() - 1L)
                .toList();
    }

    /** In the order in which each group's first record was read. */
    private static Map<List<String>, List<WireRecord>> groups(
            List<WireRecord> records, Function<WireRecord, List<String>> by) {
        return records.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
