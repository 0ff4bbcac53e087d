package parley.matchmaking.adapter.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.matchmaking.domain.consultation.ConsultationDay;
import parley.matchmaking.domain.consultation.EngagedInterpreter;
import parley.matchmaking.domain.consultation.LegalHours;
import parley.matchmaking.domain.consultation.Places;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.consultation.Unavailability;
import parley.scheduling.LanguagePair;

/**
 * Dates and times are texts: they are local ones, and BSON only knows instants.
 *
 * <pre>{@code
 * { timeZone: "Asia/Seoul", slotMinutes: 25, breakMinutes: 5,
 *   days: [{ date: "2020-10-30", slots: ["10:00", …] }], videoRooms: 12, tables: 0,
 *   interpreters: [{ who: {…}, pairs: ["ko-ru"], unavailable: [0, 1] }],
 *   unavailability: [{ company: {…}, slots: [0, 1] }], onSite: [{…}],
 *   legalHours: [{ timeZone: "Asia/Seoul", from: "08:00", to: "22:00" }], preferences: {…} }
 * }</pre>
 */
record SetUpDocument(
        String timeZone,
        long slotMinutes,
        long breakMinutes,
        List<DayDocument> days,
        int videoRooms,
        int tables,
        List<EngagedDocument> interpreters,
        List<UnavailabilityDocument> unavailability,
        List<PartyDocument> onSite,
        List<HoursDocument> legalHours,
        PreferencesDocument preferences) {

    record DayDocument(String date, List<String> slots) {}

    record HoursDocument(String timeZone, String from, String to) {}

    record EngagedDocument(
            BookedInterpreterDocument who, List<String> pairs, List<Integer> unavailable) {}

    record UnavailabilityDocument(PartyDocument company, List<Integer> slots) {}

    static SetUpDocument of(SetUp setUp) {
        SlotGrid grid = setUp.grid();
        return new SetUpDocument(
                grid.zone().getId(),
                grid.length().toMinutes(),
                grid.rest().toMinutes(),
                grid.days().stream().map(SetUpDocument::written).toList(),
                setUp.places().videoRooms(),
                setUp.places().tables(),
                setUp.interpreters().stream().map(SetUpDocument::written).toList(),
                setUp.unavailability().stream().map(SetUpDocument::written).toList(),
                setUp.onSite().stream().map(PartyDocument::of).toList(),
                setUp.legalHours().stream().map(SetUpDocument::written).toList(),
                PreferencesDocument.of(setUp.preferences()));
    }

    SetUp toSetUp() {
        SlotGrid grid =
                new SlotGrid(
                        days.stream().map(SetUpDocument::read).toList(),
                        ZoneId.of(timeZone),
                        Duration.ofMinutes(slotMinutes),
                        Duration.ofMinutes(breakMinutes));
        return new SetUp(
                grid,
                new Places(videoRooms, tables),
                interpreters.stream().map(SetUpDocument::read).toList(),
                unavailability.stream().map(SetUpDocument::read).toList(),
                onSite.stream().map(PartyDocument::toParty).toList(),
                legalHours.stream().map(SetUpDocument::read).toList(),
                preferences.toPreferences());
    }

    private static DayDocument written(ConsultationDay day) {
        return new DayDocument(
                day.date().toString(), day.starts().stream().map(LocalTime::toString).toList());
    }

    private static ConsultationDay read(DayDocument stored) {
        return new ConsultationDay(
                LocalDate.parse(stored.date()),
                stored.slots().stream().map(LocalTime::parse).toList());
    }

    private static HoursDocument written(LegalHours hours) {
        return new HoursDocument(
                hours.zone().getId(), hours.from().toString(), hours.to().toString());
    }

    private static LegalHours read(HoursDocument stored) {
        return new LegalHours(
                ZoneId.of(stored.timeZone()),
                LocalTime.parse(stored.from()),
                LocalTime.parse(stored.to()));
    }

    private static EngagedDocument written(EngagedInterpreter engaged) {
        BookedInterpreterDocument who =
                new BookedInterpreterDocument(
                        engaged.who().participant().toString(), engaged.who().reference());
        return new EngagedDocument(
                who,
                engaged.pairs().stream().map(LanguagePair::toString).sorted().toList(),
                List.copyOf(engaged.unavailable()));
    }

    private static UnavailabilityDocument written(Unavailability one) {
        return new UnavailabilityDocument(
                PartyDocument.of(one.company()), List.copyOf(one.slots()));
    }

    private static EngagedInterpreter read(EngagedDocument stored) {
        Set<LanguagePair> pairs = new LinkedHashSet<>();
        for (String pair : stored.pairs()) {
            int hyphen = pair.indexOf('-');
            pairs.add(new LanguagePair(pair.substring(0, hyphen), pair.substring(hyphen + 1)));
        }
        return new EngagedInterpreter(
                stored.who().toBookedInterpreter(), pairs, new TreeSet<>(stored.unavailable()));
    }

    private static Unavailability read(UnavailabilityDocument stored) {
        return new Unavailability(stored.company().toParty(), new TreeSet<>(stored.slots()));
    }
}
