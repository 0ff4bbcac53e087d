package parley.scheduling;

/**
 * A meeting that found no place, and why.
 *
 * @param reason English words that name the blockers, slot by slot
 */
public record Unscheduled(AcceptedMeeting meeting, ReasonCode reasonCode, String reason) {}
