package parley.journeys.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schedule as the matchmaking service published it, in the companies' own ids.
 *
 * @param status OPTIMAL where every level of the objective is proven, otherwise FEASIBLE
 * @param bound no schedule has more meetings than this
 */
public record Publication(
        List<Placed> schedule,
        List<Unplaced> unscheduled,
        int prioritySum,
        int breaks,
        String status,
        int bound) {

    public Publication {
        schedule = List.copyOf(schedule);
        unscheduled = List.copyOf(unscheduled);
    }

    /**
     * A meeting with its time and place.
     *
     * @param slot 0-based
     * @param interpreter null where the sides share a language
     */
    public record Placed(
            String requester,
            String responder,
            int slot,
            String room,
            @Nullable String interpreter) {}

    /** A meeting that found no slot. */
    public record Unplaced(String requester, String responder, String reasonCode, String reason) {}
}
