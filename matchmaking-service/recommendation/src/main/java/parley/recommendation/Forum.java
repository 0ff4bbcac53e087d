package parley.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All that recommendations are made from. The order in which its parts come does not matter.
 *
 * @param apart pairs that are not recommended: already asked, blocked
 */
public record Forum(
        List<Profile> profiles,
        Interpreting interpreting,
        List<Feedback> feedback,
        Set<Pair> apart) {

    public Forum {
        profiles = profiles.stream().sorted(Comparator.comparing(Profile::reference)).toList();
        feedback =
                feedback.stream()
                        .sorted(
                                Comparator.comparing(Feedback::by)
                                        .thenComparing(Feedback::about)
                                        .thenComparing(one -> one.signal().toString()))
                        .toList();
        apart = Set.copyOf(apart);
        long references = profiles.stream().map(Profile::reference).distinct().count();
        if (references < profiles.size()) {
            throw new IllegalArgumentException("Two profiles have the same reference");
        }
    }

    List<Profile> on(Side side) {
        return profiles.stream().filter(profile -> profile.side() == side).toList();
    }

    boolean keepsApart(Profile one, Profile other) {
        return !apart.isEmpty() && apart.contains(new Pair(one.reference(), other.reference()));
    }
}
