package parley.matchmaking.domain.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set-up as an organiser writes it: with references, not yet looked at.
 *
 * @param date ISO 8601
 * @param timeZone IANA
 * @param slots local times at which they begin, for example {@code 10:00}
 */
public record ProposedSetUp(
        @Nullable String date,
        @Nullable String timeZone,
        int slotMinutes,
        int breakMinutes,
        List<String> slots,
        int videoRooms,
        List<ProposedInterpreter> interpreters,
        List<ProposedUnavailability> unavailability) {

    public ProposedSetUp {
        slots = List.copyOf(slots);
        interpreters = List.copyOf(interpreters);
        unavailability = List.copyOf(unavailability);
    }

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
