package parley.matchmaking.domain.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.scheduling.Policy;

/**
 * A set-up as an organiser writes it: with references, not yet looked at.
 *
 * @param onSite references of companies that come in person
 */
public record ProposedSetUp(
        ProposedGrid grid,
        int videoRooms,
        int tables,
        List<ProposedInterpreter> interpreters,
        List<ProposedUnavailability> unavailability,
        List<String> onSite,
        List<ProposedHours> legalHours,
        ProposedPreferences preferences) {

    public ProposedSetUp {
        onSite = List.copyOf(onSite);
        legalHours = List.copyOf(legalHours);
        interpreters = List.copyOf(interpreters);
        unavailability = List.copyOf(unavailability);
    }

    /**
     * When slots are: on one day, or on several.
     *
     * @param date of the one day, ISO 8601
     * @param timeZone IANA
     * @param slots of the one day: local times at which they begin, for example {@code 10:00}
     * @param days null or empty where there is one
     */
    public record ProposedGrid(
            @Nullable String date,
            @Nullable String timeZone,
            int slotMinutes,
            int breakMinutes,
            @Nullable List<String> slots,
            @Nullable List<ProposedDay> days) {}

    /** One of several days. */
    public record ProposedDay(@Nullable String date, List<String> slots) {

        public ProposedDay {
            slots = List.copyOf(slots);
        }
    }

    /**
     * Rules for meetings, wishes and what a timetable is judged by.
     *
     * @param objectives the first ones; the others follow in the standard order
     */
    public record ProposedPreferences(
            List<ProposedRule> meetingRules,
            List<ProposedWish> wishes,
            List<Policy.Objective> objectives) {

        public static final ProposedPreferences NONE =
                new ProposedPreferences(List.of(), List.of(), List.of());

        public ProposedPreferences {
            meetingRules = List.copyOf(meetingRules);
            wishes = List.copyOf(wishes);
            objectives = List.copyOf(objectives);
        }
    }

    /**
     * One line about when a meeting should be.
     *
     * @param companies references of the two, in any order
     * @param after likewise, of another meeting
     */
    public record ProposedRule(
            List<String> companies,
            @Nullable Integer slot,
            List<Integer> notSlots,
            @Nullable HalfDay rather,
            @Nullable List<String> after) {

        public ProposedRule {
            companies = List.copyOf(companies);
            notSlots = List.copyOf(notSlots);
            after = after == null ? null : List.copyOf(after);
        }
    }

    /** One line about when a company would rather meet. */
    public record ProposedWish(String company, HalfDay rather) {}

    /** One line about a time zone's legal hours. */
    public record ProposedHours(String timeZone, String from, String to) {}

    /**
     * One line about an interpreter.
     *
     * @param pairs for example {@code ko-ru}
     */
    public record ProposedInterpreter(
            String reference, List<String> pairs, List<Integer> unavailableSlots) {

        public ProposedInterpreter {
            pairs = List.copyOf(pairs);
            unavailableSlots = List.copyOf(unavailableSlots);
        }
    }

    /** One line about a company. */
    public record ProposedUnavailability(String company, List<Integer> slots) {

        public ProposedUnavailability {
            slots = List.copyOf(slots);
        }
    }
}
