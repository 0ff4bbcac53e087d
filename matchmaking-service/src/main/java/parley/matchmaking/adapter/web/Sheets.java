package parley.matchmaking.adapter.web;

import static parley.matchmaking.adapter.web.Sheet.figure;
import static parley.matchmaking.adapter.web.Sheet.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.adapter.web.Sheet.Cell;
import parley.matchmaking.application.CountBusiness.CompanyFigures;
import parley.matchmaking.application.CountBusiness.CountryFigures;
import parley.matchmaking.application.CountBusiness.InterpreterFigures;
import parley.matchmaking.application.CountBusiness.Tally;
import parley.matchmaking.application.TimetableSheet;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;

/** The tables that organisers take away. Sums of money have one column per currency. */
final class Sheets {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final List<String> TALLY =
            List.of("requested", "scheduled", "cancelled", "held", "missed", "mous");

    private Sheets() {}

    static Sheet timetable(TimetableSheet timetable) {
        Map<CompanyId, Company> companies = timetable.companies();
        return new Sheet(
                "timetable",
                List.of(
                        "slot",
                        "start",
                        "end",
                        "room",
                        "requester",
                        "requesterName",
                        "responder",
                        "responderName",
                        "interpreter",
                        "status",
                        "meetingId"),
                timetable.places().stream()
                        .map(
                                entry -> {
                                    Placement place = entry.placement();
                                    TimeSpan time = timetable.grid().span(place.slot());
                                    BookedInterpreter interpreter = place.interpreter();
                                    return List.of(
                                            figure(place.slot()),
                                            text(
                                                    time.start()
                                                            .atZone(timetable.grid().zone())
                                                            .toOffsetDateTime()),
                                            text(
                                                    time.end()
                                                            .atZone(timetable.grid().zone())
                                                            .toOffsetDateTime()),
                                            text(place.room()),
                                            text(place.requester().reference()),
                                            name(companies.get(place.requester().company())),
                                            text(place.responder().reference()),
                                            name(companies.get(place.responder().company())),
                                            text(
                                                    interpreter == null
                                                            ? null
                                                            : interpreter.reference()),
                                            text(entry.freed() ? "CANCELLED" : "SCHEDULED"),
                                            text(place.meeting()));
                                })
                        .toList());
    }

    static Sheet countries(List<CountryFigures> figures) {
        List<String> currencies = currencies(figures.stream().map(CountryFigures::tally).toList());
        return new Sheet(
                "countries",
                columns(List.of("country", "sellers", "buyers"), currencies),
                figures.stream()
                        .map(
                                one ->
                                        row(
                                                List.of(
                                                        text(one.country()),
                                                        figure(one.sellers()),
                                                        figure(one.buyers())),
                                                one.tally(),
                                                currencies))
                        .toList());
    }

    static Sheet companies(List<CompanyFigures> figures) {
        List<String> currencies = currencies(figures.stream().map(CompanyFigures::tally).toList());
        return new Sheet(
                "companies",
                columns(List.of("reference", "name", "side", "country"), currencies),
                figures.stream()
                        .map(
                                one ->
                                        row(
                                                List.of(
                                                        text(one.company().reference()),
                                                        text(one.company().name()),
                                                        text(one.company().side()),
                                                        text(one.company().country())),
                                                one.tally(),
                                                currencies))
                        .toList());
    }

    static Sheet interpreters(List<InterpreterFigures> figures) {
        return new Sheet(
                "interpreters",
                List.of("reference", "meetings", "held", "bookedHours", "interpretedHours"),
                figures.stream()
                        .map(
                                one ->
                                        List.of(
                                                text(one.interpreter().reference()),
                                                figure(one.meetings()),
                                                figure(one.held()),
                                                figure(hours(one.booked())),
                                                figure(hours(one.interpreted()))))
                        .toList());
    }

    /** To the hundredth. */
    static BigDecimal hours(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    private static Cell name(@Nullable Company company) {
        return text(company == null ? null : company.name());
    }

    private static List<String> currencies(List<Tally> tallies) {
        TreeSet<String> codes = new TreeSet<>();
        tallies.forEach(one -> codes.addAll(one.expected().keySet()));
        return List.copyOf(codes);
    }

    private static List<String> columns(List<String> first, List<String> currencies) {
        List<String> columns = new ArrayList<>(first);
        columns.addAll(TALLY);
        currencies.forEach(code -> columns.add("expected" + code));
        return columns;
    }

    private static List<Cell> row(List<Cell> first, Tally tally, List<String> currencies) {
        List<Cell> row = new ArrayList<>(first);
        row.add(figure(tally.requested()));
        row.add(figure(tally.scheduled()));
        row.add(figure(tally.cancelled()));
        row.add(figure(tally.held()));
        row.add(figure(tally.missed()));
        row.add(figure(tally.mous()));
        currencies.forEach(code -> row.add(figure(tally.expected().get(code))));
        return row;
    }
}
