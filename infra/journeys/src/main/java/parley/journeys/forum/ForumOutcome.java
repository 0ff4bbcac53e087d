package parley.journeys.forum;

import java.util.List;

/**
 * What a run came to.
 *
 * @param everythingTrue no violation, no dead letter, nothing pending
 * @param report the report's JSON text
 * @param summary some lines for a person, violations included
 * @param violations what is not as it must be
 */
public record ForumOutcome(
        boolean everythingTrue, String report, String summary, List<String> violations) {

    public ForumOutcome {
        violations = List.copyOf(violations);
    }
}
