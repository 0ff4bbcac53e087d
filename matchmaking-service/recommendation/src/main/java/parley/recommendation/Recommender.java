package parley.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whom each company of a forum should meet. It holds the forum as it was told; after a change a new
 * one is made. Equal forums get equal recommendations.
 */
public final class Recommender {

    private final int length;
    private final Census census;
    private final Scores scores;
    private final Reasons reasons;

    /**
     * @param length of each company's list; the cap on exposure counts lists of this length
     */
    public Recommender(Forum forum, int length) {
        if (length < 1) {
            throw new IllegalArgumentException("A list has 1 company or more, not " + length);
        }
        this.length = length;
        this.census = new Census(forum);
        Lessons lessons = new Lessons(census, forum.feedback());
        Factors factors = new Factors(forum.interpreting(), lessons.experience());
        Preferences preferences = new Preferences(forum.profiles().size(), census.traits());
        lessons.teach(preferences, factors);
        this.scores =
                new Scores(
                        census,
                        (seller, buyer) ->
                                forum.keepsApart(seller.profile(), buyer.profile())
                                        ? 0
                                        : mutual(seller, buyer, preferences, factors),
                        length);
        this.reasons = new Reasons(census, factors, preferences);
    }

    /**
     * Best first. Fewer than asked for where nothing speaks for the others, or where they stand on
     * as many lists as they may.
     *
     * @param limit at most the length of a list
     * @return empty for a company that the forum does not have
     */
    public List<Recommendation> recommend(String reference, int limit) {
        if (limit < 1 || limit > length) {
            throw new IllegalArgumentException("Of 1 to " + length + " companies, not " + limit);
        }
        Known reader = census.byReference().get(reference);
        if (reader == null) {
            return List.of();
        }
        float[] its = scores.of(reader);
        return IntStream.range(0, its.length)
                .filter(place -> scores.admits(reader, place, its[place]))
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer place) -> Exposure.key(its[place], place))
                                .reversed())
                .flatMap(place -> recommendation(reader, place, its[place]).stream())
                .limit(limit)
                .toList();
    }

    private Optional<Recommendation> recommendation(Known reader, int place, float score) {
        Known other = census.opposite(reader).get(place);
        List<Reason> why = reasons.toMeet(reader, other);
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recommendation(other.profile().reference(), score, why));
    }

    private static double mutual(Known one, Known other, Preferences preferences, Factors factors) {
        double[] values = factors.of(one, other);
        return preferences.both(one, other, values, factors.of(other, one));
    }
}
