package parley.recommendation;

import java.util.List;

/**
 * A company to meet.
 *
 * @param reference of the recommended company
 * @param score from 0 to 1, how likely both want to meet
 * @param reasons the weightiest first, at least one
 */
public record Recommendation(String reference, double score, List<Reason> reasons) {

    public Recommendation {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("No reason to recommend " + reference);
        }
    }
}
