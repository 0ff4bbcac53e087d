package parley.testkit.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Structured mode: an envelope that is no JSON, or says too little, too much or two things. */
final class BadStructures {

    private BadStructures() {}

    static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(taken("structured", "", ",\"data\":" + Honest.json("")));
        kinds.add(
                taken(
                        "structured in base 64",
                        "",
                        ",\"data_base64\":\"" + base64(Honest.json("")) + "\""));
        kinds.add(taken("a null attribute", ",\"time\":null", ",\"data\":" + Honest.json("")));
        kinds.add(
                taken(
                        "unknown members",
                        ",\"__proto__\":{\"id\":\"y\"},\"constructor\":[[]]",
                        ",\"data\":" + Honest.json("")));
        kinds.add(noJson("structured without data", ""));
        kinds.add(noJson("null as data", ",\"data\":null"));
        kinds.add(noJson("base 64 of no JSON", ",\"data_base64\":\"" + base64("{") + "\""));
        for (String more :
                List.of(
                        ",\"id\":\"another\"",
                        ",\"type\":\"another\",\"type\":\"one more\"",
                        ",\"time\":7",
                        ",\"time\":{\"$date\":0}",
                        ",\"subject\":\"\\ud800\"",
                        ",\"correlationid\":\"\\u0000\"",
                        ",\"datacontenttype\":\"text/plain\"",
                        ",\"datacontenttype\":[1]",
                        ",\"data_base64\":\"e30=\"",
                        ",\"traceparent\":[\"a\"]",
                        ",\"dataschema\":\"no uri at all\"",
                        ",,",
                        ",\"a\":NaN",
                        ",\"a\":01",
                        ",\"a\":tru",
                        "}{",
                        ",\"a\":" + "9".repeat(5000))) {
            kinds.add(noEvent("an envelope with " + head(more), more));
        }
        kinds.add(
                noEvent("a deep envelope", ",\"a\":" + "[".repeat(100_000) + "]".repeat(100_000)));
        kinds.add(noEvent("a long name in the envelope", ",\"" + "n".repeat(100_000) + "\":1"));
        kinds.add(value("an array of events", "[{\"specversion\":\"1.0\",\"id\":\"1\"}]"));
        kinds.add(value("an empty object", "{}"));
        kinds.add(value("nothing", ""));
        kinds.add(value("blank", " \n"));
        kinds.add(value("a text", "\"event\""));
        kinds.add(value("a mark of byte order", "\ufeff{\"specversion\":\"1.0\"}"));
        kinds.add(value("NULs", "\u0000\u0000"));
        kinds.add(
                (r, place, random) -> {
                    HostileRecord whole = Honest.structured(r, "");
                    byte[] all = content(whole);
                    return whole.withValue(Arrays.copyOf(all, 1 + random.nextInt(all.length - 1)))
                            .of("a truncated envelope", place.noEvent());
                });
        kinds.add(
                (r, place, _) -> {
                    HostileRecord whole = Honest.structured(r, "");
                    return whole.withValue(Bytes.join(content(whole), Bytes.of("{}")))
                            .of("two envelopes", place.noEvent());
                });
        kinds.add(
                (r, place, _) -> {
                    HostileRecord whole = Honest.structured(r, "");
                    return whole.withValue(Bytes.join(content(whole), Bytes.BAD))
                            .of("an envelope that is not UTF-8", place.noEvent());
                });
        for (String number : List.of("0", "-1", "1.5", "1e3", "9223372036854775808", "true")) {
            boolean text = number.equals("1.5") || number.equals("1e3") || number.equals("true");
            kinds.add(
                    (r, place, _) ->
                            Honest.structured(r.without("ce_sequence"), ",\"sequence\":" + number)
                                    .of(
                                            "the number " + number + " as sequence",
                                            text ? place.noEvent() : place.without()));
        }
        return kinds;
    }

    private static byte[] content(HostileRecord record) {
        byte[] value = record.value();
        return value == null ? new byte[0] : value;
    }

    private static Kind taken(String kind, String more, String data) {
        return (r, _, _) -> Honest.structured(r, more, data).of(kind, new Fate.Taken());
    }

    private static Kind noJson(String kind, String data) {
        return (r, place, _) -> Honest.structured(r, "", data).of(kind, place.noJson());
    }

    private static Kind noEvent(String kind, String more) {
        return (r, place, _) -> Honest.structured(r, more).of(kind, place.noEvent());
    }

    private static Kind value(String kind, String value) {
        return (r, place, _) ->
                Honest.structured(r, "")
                        .withValue(Bytes.of(value))
                        .of(kind + " in structured mode", place.noEvent());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(Bytes.of(text));
    }

    private static String head(String words) {
        return words.substring(0, Math.min(words.length(), 40));
    }
}
