package parley.journeys.forum;

/**
 * What a run came to.
 *
 * @param everythingTrue no violation, no dead letter, nothing pending
 * @param report the report's JSON text
 * @param summary some lines for a person, violations included
 */
public record ForumOutcome(boolean everythingTrue, String report, String summary) {}
