package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.CountCompanies;
import parley.matchmaking.application.SetRequestRules;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.request.Limits;
import parley.matchmaking.domain.request.RequestRules;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/consultation/request-rules")
class RequestRulesController {

    private final SetRequestRules set;
    private final CountCompanies count;

    RequestRulesController(SetRequestRules set, CountCompanies count) {
        this.set = set;
        this.count = count;
    }

    /**
     * Rules as an organiser writes and reads them.
     *
     * @param closesAt null for never
     */
    record RulesBody(
            @Nullable Instant closesAt,
            @NotNull Map<@NotNull Side, @NotNull @Valid LimitsBody> sides,
            @NotNull Map<@NotNull UUID, @NotNull @Valid LimitsBody> companies) {

        static RulesBody of(RequestRules rules) {
            Map<Side, LimitsBody> sides = new LinkedHashMap<>();
            Map<UUID, LimitsBody> companies = new LinkedHashMap<>();
            rules.sides().forEach((side, one) -> sides.put(side, LimitsBody.of(one)));
            rules.companies().forEach((id, one) -> companies.put(id.value(), LimitsBody.of(one)));
            return new RulesBody(rules.closesAt(), sides, companies);
        }
    }

    /**
     * How many meetings a company should and may have.
     *
     * @param minimum null for none
     * @param maximum null for none
     */
    record LimitsBody(
            @Min(0) @Max(1000) @Nullable Integer minimum,
            @Min(1) @Max(1000) @Nullable Integer maximum) {

        static LimitsBody of(Limits limits) {
            return new LimitsBody(
                    limits.minimum(),
                    limits.maximum() == Limits.NONE.maximum() ? null : limits.maximum());
        }

        @AssertTrue(message = "the minimum is at most the maximum")
        boolean isInOrder() {
            return minimum == null || maximum == null || minimum <= maximum;
        }

        Limits toLimits() {
            return new Limits(
                    minimum == null ? Limits.NONE.minimum() : minimum,
                    maximum == null ? Limits.NONE.maximum() : maximum);
        }
    }

    record CompanyFigures(
            UUID company,
            String reference,
            long agreed,
            long waiting,
            int minimum,
            @Nullable Integer maximum,
            boolean belowMinimum) {

        static CompanyFigures of(CountCompanies.Figures figures) {
            LimitsBody limits = LimitsBody.of(figures.limits());
            return new CompanyFigures(
                    figures.company().id().value(),
                    figures.company().reference(),
                    figures.agreed(),
                    figures.waiting(),
                    figures.limits().minimum(),
                    limits.maximum(),
                    figures.isBelowMinimum());
        }
    }

    record FiguresView(List<CompanyFigures> items) {}

    @PutMapping
    RulesBody put(@PathVariable String forum, Caller caller, @RequestBody @Valid RulesBody body) {
        Map<Side, Limits> sides = new LinkedHashMap<>();
        Map<CompanyId, Limits> companies = new LinkedHashMap<>();
        body.sides().forEach((side, one) -> sides.put(side, one.toLimits()));
        body.companies().forEach((id, one) -> companies.put(new CompanyId(id), one.toLimits()));
        return RulesBody.of(
                set.set(new ForumId(forum), caller, body.closesAt(), sides, companies).orThrow());
    }

    @GetMapping
    RulesBody get(@PathVariable String forum, Caller caller) {
        return RulesBody.of(set.read(new ForumId(forum), caller).orThrow());
    }

    /** By reference. */
    @GetMapping("/companies")
    FiguresView companies(@PathVariable String forum, Caller caller) {
        return new FiguresView(
                count.count(new ForumId(forum), caller).orThrow().stream()
                        .map(CompanyFigures::of)
                        .toList());
    }
}
