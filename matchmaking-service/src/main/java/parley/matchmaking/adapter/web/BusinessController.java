package parley.matchmaking.adapter.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.CountBusiness;
import parley.matchmaking.application.CountBusiness.CompanyFigures;
import parley.matchmaking.application.CountBusiness.CountryFigures;
import parley.matchmaking.application.CountBusiness.InterpreterFigures;
import parley.matchmaking.application.CountBusiness.Tally;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.platform.security.Caller;

/** Statistics in detail; {@link BusinessSheetsController} has them as tables. */
@RestController
@RequestMapping("/v1/forums/{forum}/statistics")
class BusinessController {

    private final CountBusiness count;

    BusinessController(CountBusiness count) {
        this.count = count;
    }

    record Items<T>(List<T> items) {}

    /**
     * Of some meetings.
     *
     * @param expected per currency (ISO 4217); what both sides of a meeting expect counts once
     */
    record TallyView(
            long requested,
            long scheduled,
            long cancelled,
            long held,
            long missed,
            SortedMap<String, BigDecimal> expected,
            long mous) {

        static TallyView of(Tally tally) {
            return new TallyView(
                    tally.requested(),
                    tally.scheduled(),
                    tally.cancelled(),
                    tally.held(),
                    tally.missed(),
                    tally.expected(),
                    tally.mous());
        }
    }

    record CountryView(String country, long sellers, long buyers, TallyView meetings) {

        static CountryView of(CountryFigures one) {
            return new CountryView(
                    one.country(), one.sellers(), one.buyers(), TallyView.of(one.tally()));
        }
    }

    record CompanyView(
            UUID company,
            String reference,
            String name,
            Side side,
            String country,
            TallyView meetings) {

        static CompanyView of(CompanyFigures one) {
            return new CompanyView(
                    one.company().id().value(),
                    one.company().reference(),
                    one.company().name(),
                    one.company().side(),
                    one.company().country(),
                    TallyView.of(one.tally()));
        }
    }

    /** Hours to the hundredth. */
    record InterpreterView(
            UUID interpreter,
            String reference,
            long meetings,
            long held,
            BigDecimal bookedHours,
            BigDecimal interpretedHours) {

        static InterpreterView of(InterpreterFigures one) {
            return new InterpreterView(
                    one.interpreter().participant().value(),
                    one.interpreter().reference(),
                    one.meetings(),
                    one.held(),
                    Sheets.hours(one.booked()),
                    Sheets.hours(one.interpreted()));
        }
    }

    @GetMapping("/business")
    TallyView business(@PathVariable String forum, Caller caller) {
        return TallyView.of(count.total(new ForumId(forum), caller).orThrow());
    }

    @GetMapping("/countries")
    Items<CountryView> countries(@PathVariable String forum, Caller caller) {
        return new Items<>(
                count.countries(new ForumId(forum), caller).orThrow().stream()
                        .map(CountryView::of)
                        .toList());
    }

    @GetMapping("/companies")
    Items<CompanyView> companies(@PathVariable String forum, Caller caller) {
        return new Items<>(
                count.companies(new ForumId(forum), caller).orThrow().stream()
                        .map(CompanyView::of)
                        .toList());
    }

    @GetMapping("/interpreters")
    Items<InterpreterView> interpreters(@PathVariable String forum, Caller caller) {
        return new Items<>(
                count.interpreters(new ForumId(forum), caller).orThrow().stream()
                        .map(InterpreterView::of)
                        .toList());
    }
}
