package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.ConsultationDay;
import parley.matchmaking.domain.consultation.EngagedInterpreter;
import parley.matchmaking.domain.consultation.HalfDay;
import parley.matchmaking.domain.consultation.LegalHours;
import parley.matchmaking.domain.consultation.MeetingRule;
import parley.matchmaking.domain.consultation.Pair;
import parley.matchmaking.domain.consultation.ProposedSetUp;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedDay;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedGrid;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedHours;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedInterpreter;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedPreferences;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedRule;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedUnavailability;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedWish;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.consultation.Unavailability;
import parley.matchmaking.domain.consultation.Wish;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.LanguagePair;
import parley.scheduling.Policy.Objective;

/**
 * A consultation's set-up as an organiser writes and reads it: {@code date} and {@code slots} of a
 * single day, or {@code days}.
 */
record ConsultationBody(
        @Nullable String date,
        @NotNull String timeZone,
        @NotNull Integer slotMinutes,
        @NotNull Integer breakMinutes,
        @Nullable List<@NotNull String> slots,
        @Nullable @Valid List<@NotNull DayBody> days,
        @NotNull Integer videoRooms,
        @Nullable Integer tables,
        @NotNull @Valid List<@NotNull InterpreterBody> interpreters,
        @NotNull @Valid List<@NotNull UnavailabilityBody> unavailability,
        @Nullable List<@NotNull String> onSite,
        @Nullable @Valid List<@NotNull HoursBody> legalHours,
        @Nullable @Valid List<@NotNull RuleBody> meetingRules,
        @Nullable @Valid List<@NotNull WishBody> wishes,
        @Nullable List<@NotNull Objective> objectives) {

    /** When the meeting of two companies is to be; both named by their references. */
    record RuleBody(
            @NotNull List<@NotNull String> companies,
            @Nullable Integer slot,
            @Nullable List<@NotNull Integer> notSlots,
            @Nullable HalfDay rather,
            @Nullable List<@NotNull String> after) {

        static RuleBody of(MeetingRule rule) {
            return new RuleBody(
                    references(rule.pair()),
                    rule.slot(),
                    List.copyOf(rule.notSlots()),
                    rule.rather(),
                    rule.after() == null ? null : references(rule.after()));
        }

        ProposedRule proposed() {
            return new ProposedRule(
                    companies, slot, notSlots == null ? List.of() : notSlots, rather, after);
        }

        private static List<String> references(Pair pair) {
            return List.of(pair.one().reference(), pair.other().reference());
        }
    }

    /** When a company would rather meet. */
    record WishBody(@NotNull String company, @NotNull HalfDay rather) {

        static WishBody of(Wish wish) {
            return new WishBody(wish.company().reference(), wish.rather());
        }

        ProposedWish proposed() {
            return new ProposedWish(company, rather);
        }
    }

    /** One of several days. */
    record DayBody(@NotNull String date, @NotNull List<@NotNull String> slots) {

        static DayBody of(ConsultationDay day) {
            return new DayBody(day.date().toString(), slotsOf(day));
        }

        ProposedDay proposed() {
            return new ProposedDay(date, slots);
        }
    }

    /** A time zone's legal hours; {@code to} 00:00 is the end of the day. */
    record HoursBody(@NotNull String timeZone, @NotNull String from, @NotNull String to) {

        static HoursBody of(LegalHours hours) {
            return new HoursBody(
                    hours.zone().getId(), hours.from().toString(), hours.to().toString());
        }

        ProposedHours proposed() {
            return new ProposedHours(timeZone, from, to);
        }
    }

    record InterpreterBody(
            @NotNull String reference,
            @NotNull List<@NotNull String> pairs,
            @NotNull List<@NotNull Integer> unavailableSlots) {

        static InterpreterBody of(EngagedInterpreter engaged) {
            return new InterpreterBody(
                    engaged.who().reference(),
                    engaged.pairs().stream().map(LanguagePair::toString).sorted().toList(),
                    List.copyOf(engaged.unavailable()));
        }

        ProposedInterpreter proposed() {
            return new ProposedInterpreter(reference, pairs, unavailableSlots);
        }
    }

    record UnavailabilityBody(@NotNull String company, @NotNull List<@NotNull Integer> slots) {

        static UnavailabilityBody of(Unavailability one) {
            return new UnavailabilityBody(one.company().reference(), List.copyOf(one.slots()));
        }

        ProposedUnavailability proposed() {
            return new ProposedUnavailability(company, slots);
        }
    }

    static ConsultationBody of(SetUp setUp) {
        SlotGrid grid = setUp.grid();
        List<ConsultationDay> days = grid.days();
        boolean isOneDay = days.size() == 1;
        return new ConsultationBody(
                isOneDay ? days.getFirst().date().toString() : null,
                grid.zone().getId(),
                (int) grid.length().toMinutes(),
                (int) grid.rest().toMinutes(),
                isOneDay ? slotsOf(days.getFirst()) : null,
                isOneDay ? null : days.stream().map(DayBody::of).toList(),
                setUp.places().videoRooms(),
                setUp.places().tables(),
                setUp.interpreters().stream().map(InterpreterBody::of).toList(),
                setUp.unavailability().stream().map(UnavailabilityBody::of).toList(),
                setUp.onSite().stream().map(Party::reference).toList(),
                setUp.legalHours().stream().map(HoursBody::of).toList(),
                setUp.preferences().meetings().stream().map(RuleBody::of).toList(),
                setUp.preferences().wishes().stream().map(WishBody::of).toList(),
                setUp.preferences().policy().order());
    }

    private static List<String> slotsOf(ConsultationDay day) {
        return day.starts().stream().map(LocalTime::toString).toList();
    }

    ProposedSetUp proposed() {
        return new ProposedSetUp(
                new ProposedGrid(
                        date,
                        timeZone,
                        slotMinutes,
                        breakMinutes,
                        slots,
                        days == null ? null : days.stream().map(DayBody::proposed).toList()),
                videoRooms,
                tables == null ? 0 : tables,
                interpreters.stream().map(InterpreterBody::proposed).toList(),
                unavailability.stream().map(UnavailabilityBody::proposed).toList(),
                onSite == null ? List.of() : onSite,
                legalHours == null
                        ? List.of()
                        : legalHours.stream().map(HoursBody::proposed).toList(),
                new ProposedPreferences(
                        meetingRules == null
                                ? List.of()
                                : meetingRules.stream().map(RuleBody::proposed).toList(),
                        wishes == null
                                ? List.of()
                                : wishes.stream().map(WishBody::proposed).toList(),
                        objectives == null ? List.of() : objectives));
    }
}
