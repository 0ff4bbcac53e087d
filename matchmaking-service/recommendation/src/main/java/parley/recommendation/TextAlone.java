package parley.recommendation;

import java.util.Comparator;
import java.util.List;

/** Ranks by what the descriptions say, and nothing else: what more must be compared with. */
public final class TextAlone {

    private final Forum forum;
    private final Census census;

    public TextAlone(Forum forum) {
        this.forum = forum;
        this.census = new Census(forum);
    }

    /** References, best first; both directions fused as in {@link Recommender}. */
    public List<String> recommend(String reference, int limit) {
        Known reader = census.byReference().get(reference);
        if (reader == null) {
            return List.of();
        }
        return census.opposite(reader).stream()
                .filter(other -> !forum.keepsApart(reader.profile(), other.profile()))
                .sorted(
                        Comparator.comparingDouble((Known other) -> likeness(reader, other))
                                .reversed())
                .limit(limit)
                .map(other -> other.profile().reference())
                .toList();
    }

    private static double likeness(Known one, Known other) {
        return Mutual.of(one.saidBy(other), other.saidBy(one));
    }
}
