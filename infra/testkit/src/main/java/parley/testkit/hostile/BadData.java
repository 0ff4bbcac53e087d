package parley.testkit.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An event in order, whose data is no JSON or not what its type says; unknown types. */
final class BadData {

    private static final List<String> NO_JSON =
            List.of(
                    "",
                    " ",
                    "{",
                    "]",
                    "{\"id\":\"x\",\"count\":1}}",
                    "{\"id\":\"x\",\"count\":1} {}",
                    "{\"id\":\"x\",\"id\":\"y\",\"count\":1}",
                    "{\"id\":\"x\",\"count\":1,\"a\":{\"b\":1,\"b\":1}}",
                    "{'id':'x'}",
                    "{id:\"x\"}",
                    "{\"id\":\"x\",\"count\":01}",
                    "{\"id\":\"x\",\"count\":NaN}",
                    "{\"id\":\"x\",\"count\":Infinity}",
                    "{\"id\":\"x\",\"count\":1,}",
                    "{\"id\":\"x\" /* a comment */}",
                    "{\"id\":\"\u0000\",\"count\":1}",
                    "{\"id\":\"\\x\",\"count\":1}",
                    "{\"id\":\"x\n\",\"count\":1}",
                    "\ufeff{\"id\":\"x\",\"count\":1}",
                    "<id>x</id>",
                    "id=x&count=1");

    private static final List<Wrong> WRONG =
            List.of(
                    new Wrong("type", "null"),
                    new Wrong("type", "7"),
                    new Wrong("type", "\"x\""),
                    new Wrong("type", "[]"),
                    new Wrong("required", "{}"),
                    new Wrong("required", "{\"id\":\"x\"}"),
                    new Wrong("required", "{\"__proto__\":{\"id\":\"x\",\"count\":1}}"),
                    new Wrong("type", "{\"id\":7,\"count\":1}"),
                    new Wrong("type", "{\"id\":null,\"count\":1}"),
                    new Wrong("type", "{\"id\":{\"$gt\":\"\"},\"count\":1}"),
                    new Wrong("type", "{\"id\":\"x\",\"count\":\"1\"}"),
                    new Wrong("type", "{\"id\":\"x\",\"count\":1.5}"),
                    new Wrong("type", "{\"id\":\"x\",\"count\":true}"),
                    new Wrong("type", "{\"id\":\"x\",\"count\":[1]}"),
                    new Wrong("type", "{\"id\":\"x\",\"count\":1e999999999}"),
                    new Wrong("type", "{\"id\":\"x\",\"count\":-1e999999999}"),
                    new Wrong("minimum", "{\"id\":\"x\",\"count\":0}"),
                    new Wrong("minimum", "{\"id\":\"x\",\"count\":-9223372036854775808}"),
                    new Wrong("minLength", "{\"id\":\"\",\"count\":1}"),
                    new Wrong("readable", "{\"id\":\"x\",\"count\":9223372036854775807}"),
                    new Wrong("readable", "{\"id\":\"x\",\"count\":" + "9".repeat(90) + "}"),
                    new Wrong("type", Honest.json(",\"tags\":\"a\"")),
                    new Wrong("type", Honest.json(",\"tags\":{\"0\":\"a\"}")),
                    new Wrong("type", Honest.json(",\"tags\":[1,2,3]")),
                    new Wrong("uniqueItems", Honest.json(",\"tags\":[\"a\",\"b\",\"a\"]")),
                    new Wrong("pattern", Honest.json(",\"mail\":\"nobody\"")),
                    new Wrong("pattern", Honest.json(",\"language\":\"e\"")));

    private BadData() {}

    static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (String json : NO_JSON) {
            kinds.add(
                    (r, place, _) ->
                            r.withValue(Bytes.of(json)).of("data " + json, place.noJson()));
        }
        for (Wrong wrong : WRONG) {
            kinds.add(
                    (r, place, _) ->
                            r.withValue(Bytes.of(wrong.json()))
                                    .of("data " + wrong.head(), place.breaks(wrong.keyword())));
        }
        kinds.add(
                (r, place, random) ->
                        r.withValue(cut(Bytes.of(Honest.json("")), random.nextInt(20)))
                                .of("truncated data", place.noJson()));
        for (byte[] bytes : List.of(Bytes.BAD, Bytes.OVERLONG, Bytes.SURROGATE, Bytes.CUT)) {
            kinds.add(
                    (r, place, _) ->
                            r.withValue(
                                            Bytes.join(
                                                    Bytes.of("{\"id\":\""),
                                                    bytes,
                                                    Bytes.of("\",\"count\":1}")))
                                    .of("data that is not UTF-8", place.noEvent()));
        }
        kinds.add(
                (r, place, random) -> {
                    byte[] noise = new byte[1 + random.nextInt(2000)];
                    random.nextBytes(noise);
                    noise[0] = Bytes.BAD[0];
                    return r.withValue(noise).of("noise", place.noEvent());
                });
        kinds.add((r, place, _) -> r.withValue(null).of("a tombstone", place.tombstone()));
        kinds.add(
                taken(
                        "names of other languages",
                        ",\"__proto__\":{},\"constructor\":1,\"$where\":\"x\",\"a.b\":1,\"\":2"));
        kinds.add(taken("half a pair, escaped", ",\"note\":\"\\ud800\""));
        kinds.add(taken("a NUL, escaped", ",\"note\":\"\\u0000\""));
        for (String type : List.of(".v2", ".v0", ".v99999999999999999999")) {
            kinds.add(
                    (r, place, _) ->
                            r.withOnly("ce_type", Bytes.of(unversioned(r) + type))
                                    .of("version " + type, place.unknownVersion()));
        }
        for (String type :
                List.of("x", "parley.unheard.of.v1", ".v1".repeat(300), "a".repeat(1024))) {
            kinds.add(
                    (r, place, random) ->
                            r.withOnly(
                                            "ce_type",
                                            Bytes.of(
                                                    type.substring(0, Math.min(1000, type.length()))
                                                            + random.nextInt(1000)))
                                    .of("an unknown type", place.unknownType()));
        }
        kinds.add(
                (r, place, _) ->
                        r.withOnly("ce_type", Bytes.of("unknown"))
                                .withValue(Bytes.of("{"))
                                .of("bad data of an unknown type", place.unknownType()));
        return kinds;
    }

    private static byte[] cut(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    private static Kind taken(String kind, String more) {
        return (r, _, _) -> r.withValue(Bytes.of(Honest.json(more))).of(kind, new Fate.Taken());
    }

    private static String unversioned(HostileRecord record) {
        String type =
                record.headers().stream()
                        .filter(header -> header.key().equals("ce_type"))
                        .map(header -> Bytes.text(header.value()))
                        .findFirst()
                        .orElseThrow();
        return type.substring(0, type.lastIndexOf(".v"));
    }

    private record Wrong(String keyword, String json) {

        String head() {
            return json.substring(0, Math.min(60, json.length()));
        }
    }
}
