package parley.testkit.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records that are meant to cost memory, stack or time: up to the broker's limit of 1 MB. */
final class Bombs {

    private static final int HUGE = 900_000;
    private static final int DEEP = 100_000;
    private static final int COLLIDING = 14; // bits

    private Bombs() {}

    static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(data("a huge text", ",\"note\":\"" + "n".repeat(HUGE) + "\"", Bombs::taken));
        kinds.add(data("5,000 tags", ",\"tags\":" + tags(5_000), Bombs::taken));
        kinds.add(data("depth of 50", ",\"a\":" + arrays(50), Bombs::taken));
        kinds.add(data("100,000 tags", ",\"tags\":" + tags(100_000), Place::noJson));
        kinds.add(data("deep arrays", ",\"a\":" + arrays(DEEP), Place::noJson));
        kinds.add(data("deep arrays, open", ",\"a\":" + "[".repeat(DEEP), Place::noJson));
        kinds.add(data("deep objects", ",\"a\":" + "{\"a\":".repeat(DEEP) + "1", Place::noJson));
        kinds.add(data("depth of 101", ",\"a\":" + arrays(101), Place::noJson));
        kinds.add(data("a long number", ",\"a\":" + "9".repeat(DEEP), Place::noJson));
        kinds.add(data("a long fraction", ",\"a\":0." + "1".repeat(DEEP), Place::noJson));
        kinds.add(data("a long name", ",\"" + "k".repeat(HUGE) + "\":1", Place::noJson));
        kinds.add(data("colliding tags", ",\"tags\":" + colliding(), Place::noJson));
        kinds.add(data("a huge truncated text", ",\"note\":\"" + "n".repeat(HUGE), Place::noJson));
        kinds.add(data("a small exponent", ",\"a\":1e-999999999", Bombs::taken));
        kinds.add(
                data(
                        "a mail address to go back in",
                        ",\"mail\":\"a@" + ".".repeat(300_000) + "@\"",
                        place -> place.breaks("pattern")));
        kinds.add(
                data(
                        "a language of 5,000 parts",
                        ",\"language\":\"en" + "-a".repeat(5_000) + "\"",
                        place -> place.breaks("pattern")));
        kinds.add(
                data(
                        "a language of 400,000 parts",
                        ",\"language\":\"en" + "-a".repeat(400_000) + "\"",
                        place -> place.breaks("pattern")));
        kinds.add(
                data(
                        "9,000 wrong tags",
                        ",\"tags\":[" + "1,".repeat(8_999) + "1]",
                        place -> place.breaks("type")));
        kinds.add(
                (r, place, _) ->
                        r.withOnly("ce_id", Bytes.of("i".repeat(HUGE)))
                                .of("a huge id", place.noEvent()));
        kinds.add(
                (r, place, _) ->
                        r.withOnly("ce_subject", Bytes.of("김".repeat(HUGE / 3)))
                                .of("a huge subject", place.noEvent()));
        kinds.add(
                (r, place, _) ->
                        BadEnvelopes.padded(r, DEEP).of("100,000 headers", place.noEvent()));
        kinds.add(
                (r, place, _) ->
                        r.withKey(Bytes.of("k".repeat(HUGE)))
                                .without("ce_id")
                                .of("a huge key of no event", place.noEvent()));
        kinds.add(
                (r, place, _) ->
                        Honest.structured(r, ",\"a\":\"" + "a".repeat(HUGE))
                                .of("a huge open envelope", place.noEvent()));
        return kinds;
    }

    private static Fate taken(Place place) {
        return new Fate.Taken();
    }

    private static Kind data(String kind, String more, Function<Place, Fate> fate) {
        return (r, place, _) ->
                r.withValue(Bytes.of(Honest.json(more))).of(kind, fate.apply(place));
    }

    private static String arrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String tags(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "\"" + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Different texts with one hash. */
    private static String colliding() {
        return IntStream.range(0, 1 << COLLIDING)
                .mapToObj(
                        i ->
                                IntStream.range(0, COLLIDING)
                                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                        .collect(Collectors.joining("", "\"", "\"")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
