package parley.matchmaking.adapter.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.matchmaking.domain.consultation.EngagedInterpreter;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.consultation.Unavailability;
import parley.scheduling.LanguagePair;

/**
 * Dates and times are texts: they are local ones, and BSON only knows instants.
 *
 * <pre>{@code
 * { date: "2020-10-30", timeZone: "Asia/Seoul", slotMinutes: 25, breakMinutes: 5,
 *   slots: ["10:00", …], videoRooms: 12,
 *   interpreters: [{ who: {…}, pairs: ["ko-ru"], unavailable: [0, 1] }],
 *   unavailability: [{ company: {…}, slots: [0, 1] }] }
 * }</pre>
 */
record SetUpDocument(
        String date,
        String timeZone,
        long slotMinutes,
        long breakMinutes,
        List<String> slots,
        int videoRooms,
        List<EngagedDocument> interpreters,
        List<UnavailabilityDocument> unavailability) {

    record EngagedDocument(
            BookedInterpreterDocument who, List<String> pairs, List<Integer> unavailable) {}

    record UnavailabilityDocument(PartyDocument company, List<Integer> slots) {}

    static SetUpDocument of(SetUp setUp) {
        SlotGrid grid = setUp.grid();
        return new SetUpDocument(
                grid.date().toString(),
                grid.zone().getId(),
                grid.length().toMinutes(),
                grid.rest().toMinutes(),
                grid.starts().stream().map(LocalTime::toString).toList(),
                setUp.videoRooms(),
                setUp.interpreters().stream().map(SetUpDocument::written).toList(),
                setUp.unavailability().stream().map(SetUpDocument::written).toList());
    }

    SetUp toSetUp() {
        SlotGrid grid =
                new SlotGrid(
                        LocalDate.parse(date),
                        ZoneId.of(timeZone),
                        Duration.ofMinutes(slotMinutes),
                        Duration.ofMinutes(breakMinutes),
                        slots.stream().map(LocalTime::parse).toList());
        return new SetUp(
                grid,
                videoRooms,
                interpreters.stream().map(SetUpDocument::read).toList(),
                unavailability.stream().map(SetUpDocument::read).toList());
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
