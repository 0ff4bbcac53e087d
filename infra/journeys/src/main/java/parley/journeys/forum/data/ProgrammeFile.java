package parley.journeys.forum.data;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code programme.json}. */
final class ProgrammeFile {

    private static final int MAX_MINUTES = 24 * 60;

    private ProgrammeFile() {}

    static Programme programme(JsonFile json, List<Company> companies) {
        JsonFile forum = json.at("forum");
        Set<String> rooms =
                json.at("rooms").items().stream()
                        .map(room -> room.at("code").text())
                        .collect(Collectors.toSet());
        List<JsonFile> sessions = json.at("sessions").items();
        sessions.forEach(session -> check(session, rooms));
        return new Programme(
                forum.at("code").text(),
                forum.at("date").parsed(LocalDate::parse, "2020-10-30"),
                forum.at("timeZone").parsed(ZoneId::of, "Asia/Seoul"),
                forum.node(),
                json.at("rooms").items().stream().map(JsonFile::node).toList(),
                sessions.stream().map(JsonFile::node).toList(),
                json.has("mous") ? mous(json.at("mous"), companies) : List.of());
    }

    private static void check(JsonFile session, Set<String> rooms) {
        session.at("code").text();
        session.at("type").text();
        session.at("start").parsed(OffsetDateTime::parse, "2020-10-30T10:00:00+09:00");
        session.at("minutes").between(1, MAX_MINUTES);
        JsonFile room = session.at("room");
        if (!rooms.contains(room.text())) {
            throw room.wrong("is '%s', which rooms doesn't have".formatted(room.text()));
        }
    }

    private static List<Programme.Mou> mous(JsonFile mous, List<Company> companies) {
        Map<String, Company.Side> sides =
                companies.stream().collect(Collectors.toMap(Company::id, Company::side));
        return mous.items().stream()
                .map(
                        mou ->
                                new Programme.Mou(
                                        company(mou.at("buyer"), sides, Company.Side.BUYER),
                                        company(mou.at("seller"), sides, Company.Side.SELLER)))
                .toList();
    }

    private static String company(
            JsonFile place, Map<String, Company.Side> sides, Company.Side expected) {
        String id = place.text();
        if (sides.get(id) != expected) {
            throw place.wrong(
                    "is '%s'; name a %s of companies.csv"
                            .formatted(id, expected.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return id;
    }
}
