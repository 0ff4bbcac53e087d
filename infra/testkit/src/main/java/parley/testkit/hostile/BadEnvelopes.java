package parley.testkit.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Headers that are missing, twice, too many, too long or no text; content types and keys. */
final class BadEnvelopes {

    private static final List<String> REQUIRED =
            List.of("ce_specversion", "ce_id", "ce_source", "ce_type");
    private static final List<String> TEXTS =
            List.of("ce_id", "ce_source", "ce_type", "ce_subject");
    private static final List<NoText> NO_TEXTS =
            List.of(
                    new NoText("bad UTF-8", Bytes.BAD),
                    new NoText("overlong UTF-8", Bytes.OVERLONG),
                    new NoText("half a pair in UTF-8", Bytes.SURROGATE),
                    new NoText("UTF-8 cut off", Bytes.CUT),
                    new NoText("a NUL", new byte[] {0}),
                    new NoText("a unit separator", new byte[] {0x1f}),
                    new NoText("a line break", Bytes.of("\n")),
                    new NoText("a non-character", Bytes.of("\uffff")));
    private static final List<String> NOT_READ =
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/octet-stream",
                    "application/json; charset=utf-16",
                    "application/cloudevents",
                    "application/cloudevents+avro",
                    "application/cloudevents+protobuf",
                    "application/cloudevents-batch+json",
                    "\u0000");

    private BadEnvelopes() {}

    static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (String name : REQUIRED) {
            kinds.add(noEvent("without " + name, (r, _) -> r.without(name)));
            kinds.add(noEvent("empty " + name, (r, _) -> r.withOnly(name, new byte[0])));
            kinds.add(noEvent("null as " + name, (r, _) -> r.withOnly(name, null)));
            kinds.add(
                    noEvent(
                            "two different " + name,
                            (r, random) ->
                                    r.withHeader(name, Bytes.of("/other" + random.nextInt()))));
            kinds.add(
                    taken(
                            "the same twice: " + name,
                            r ->
                                    r.withHeader(
                                            name,
                                            r.headers().stream()
                                                    .filter(h -> h.key().equals(name))
                                                    .findFirst()
                                                    .orElseThrow()
                                                    .value())));
        }
        for (String name : TEXTS) {
            for (NoText no : NO_TEXTS) {
                byte[] text = Bytes.join(Bytes.of("a"), no.bytes());
                kinds.add(noEvent(no.name() + " in " + name, (r, _) -> r.withOnly(name, text)));
            }
            kinds.add(
                    noEvent(
                            "a long " + name,
                            (r, random) ->
                                    r.withOnly(
                                            name,
                                            Bytes.of("a".repeat(2000 + random.nextInt(9000))))));
        }
        for (String type : NOT_READ) {
            kinds.add(noEvent("as " + type, (r, _) -> r.withOnly("content-type", Bytes.of(type))));
        }
        kinds.add(
                noEvent(
                        "two content types",
                        (r, _) -> r.withHeader("content-type", Bytes.of("text/plain"))));
        kinds.add(noEvent("without any header", (r, _) -> r.withHeaders(List.of())));
        for (String version : List.of("0.3", "2.0", "1", "1.0 ")) {
            kinds.add(
                    noEvent(
                            "specversion " + version,
                            (r, _) -> r.withOnly("ce_specversion", Bytes.of(version))));
        }
        for (String time :
                List.of("yesterday", "+999999999-12-31T23:59:59Z", "-0044-03-15T00:00:00Z", "0")) {
            kinds.add(noEvent("time " + time, (r, _) -> r.withHeader("ce_time", Bytes.of(time))));
        }
        kinds.add(
                noEvent(
                        "a source that is no URI",
                        (r, _) -> r.withOnly("ce_source", Bytes.of("no uri at all"))));
        kinds.add(
                noEvent(
                        "thousands of headers",
                        (r, random) -> padded(r, 201 + random.nextInt(3000))));
        for (String sequence :
                List.of("", "0", "-1", "seven", "1.5", "9223372036854775808", "1e3", "NaN")) {
            kinds.add(
                    (r, place, _) ->
                            r.withOnly("ce_sequence", Bytes.of(sequence))
                                    .of("sequence " + sequence, place.without()));
        }
        kinds.add((r, place, _) -> r.without("ce_subject").of("no subject", place.without()));
        tolerated(kinds);
        return kinds;
    }

    private static void tolerated(List<Kind> kinds) {
        kinds.add(taken("no content type", r -> r.without("content-type")));
        kinds.add(
                taken(
                        "a charset that is read",
                        r ->
                                r.withOnly(
                                        "content-type",
                                        Bytes.of("application/json; charset=UTF-8"))));
        kinds.add(taken("no key", r -> r.withKey(null)));
        kinds.add(taken("another key", r -> r.withKey(Bytes.of("another"))));
        kinds.add(taken("a key of bad UTF-8", r -> r.withKey(Bytes.BAD)));
        kinds.add(taken("a key with NUL", r -> r.withKey(new byte[] {0, 0})));
        kinds.add(taken("a long key", r -> r.withKey(Bytes.of("k".repeat(50_000)))));
        kinds.add(
                noEvent(
                        "a long key of no event",
                        (r, _) -> r.withKey(Bytes.of("k".repeat(50_000))).without("ce_id")));
        kinds.add(
                noEvent(
                        "a bad key of no event",
                        (r, _) ->
                                r.withKey(Bytes.join(Bytes.BAD, new byte[] {0})).without("ce_id")));
        kinds.add(
                taken(
                        "unknown attributes",
                        r ->
                                r.withHeader("ce_partitionkey", Bytes.BAD)
                                        .withHeader("ce_My-Own", Bytes.of("x".repeat(5000)))
                                        .withHeader("CE_ID", Bytes.of("other"))
                                        .withHeader("", Bytes.OVERLONG)
                                        .withHeader("__proto__", null)));
    }

    static HostileRecord padded(HostileRecord record, int number) {
        List<Header> more = new ArrayList<>(record.headers());
        for (int i = 0; i < number; i++) {
            more.add(new RecordHeader("h" + i, new byte[0]));
        }
        return record.withHeaders(more);
    }

    private static Kind noEvent(String kind, Change change) {
        return (r, place, random) -> change.of(r, random).of(kind, place.noEvent());
    }

    private static Kind taken(String kind, UnaryOperator<HostileRecord> change) {
        return (r, _, _) -> change.apply(r).of(kind, new Fate.Taken());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record NoText(String name, byte[] bytes) {}
}
