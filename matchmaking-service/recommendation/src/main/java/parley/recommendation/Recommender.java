package parley.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whom each company of a forum should meet. It holds the forum as it was told; after a change a new
 * one is made. Equal forums get equal recommendations.
 */
public final class Recommender {

    /** Times that the whole feedback is gone through; more changed nothing that could be seen. */
    private static final int ROUNDS = 25;

    private final Forum forum;
    private final int length;
    private final Census census;
    private final Factors factors;
    private final Preferences preferences;
    private final Reasons reasons;

    /** By the side of the lists' owners. */
    private final Map<Side, long[]> cutoffs = new EnumMap<>(Side.class);

    /**
     * @param length of each company's list; the cap on exposure counts lists of this length
     */
    public Recommender(Forum forum, int length) {
        if (length < 1) {
            throw new IllegalArgumentException("A list has 1 company or more, not " + length);
        }
        this.forum = forum;
        this.length = length;
        this.census = new Census(forum);
        this.factors = new Factors(forum.interpreting());
        this.preferences =
                new Preferences(forum.profiles().size(), census.traits());
        this.reasons = new Reasons(census, forum.interpreting(), factors, preferences);
        learn();
        cap();
    }

    /**
     * Best first. Fewer than asked for where there are no more, or where the others stand on as
     * many lists as they may.
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
        float[] scores = scores(reader);
        long[] least = cutoffs.get(reader.profile().side());
        List<Known> others = census.opposite(reader);
        return IntStream.range(0, scores.length)
                .filter(at -> scores[at] > 0)
                .filter(at -> Exposure.key(scores[at], reader.place()) >= least[at])
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer at) -> Exposure.key(scores[at], at))
                                .reversed())
                .limit(limit)
                .map(others::get)
                .map(other -> recommendation(reader, other, scores[other.place()]))
                .toList();
    }

    private Recommendation recommendation(Known reader, Known other, float score) {
        return new Recommendation(
                other.profile().reference(), score, reasons.toMeet(reader, other));
    }

    private void learn() {
        record Example(Known who, Known whom, double[] values, Observation observation) {}
        List<Example> examples = new ArrayList<>();
        for (Feedback one : forum.feedback()) {
            Known who = census.byReference().get(one.by());
            Known whom = census.byReference().get(one.about());
            // Those who left the forum are learnt from no more.
            if (who != null && whom != null && who.profile().side() != whom.profile().side()) {
                examples.add(
                        new Example(
                                who,
                                whom,
                                factors.of(who, whom),
                                Observation.of(one.signal())));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            examples.forEach(one -> preferences.learn(one.who, one.whom, one.values, one.observation));
        }
    }

    private void cap() {
        for (Side side : Side.values()) {
            List<Known> readers = census.on(side);
            int candidates = readers.isEmpty() ? 0 : census.opposite(readers.getFirst()).size();
            Exposure exposure = new Exposure(readers.size(), candidates, length);
            readers.forEach(reader -> exposure.add(reader.place(), scores(reader)));
            cutoffs.put(side, exposure.cutoffs());
        }
    }

    /** With each company of the other side; 0 for those it is kept apart from. */
    private float[] scores(Known reader) {
        List<Known> others = census.opposite(reader);
        float[] scores = new float[others.size()];
        for (Known other : others) {
            if (!isApart(reader, other)) {
                scores[other.place()] = (float) mutual(reader, other);
            }
        }
        return scores;
    }

    private double mutual(Known one, Known other) {
        return Mutual.of(
                preferences.chance(one, other, factors.of(one, other)),
                preferences.chance(other, one, factors.of(other, one)));
    }

    private boolean isApart(Known one, Known other) {
        return !forum.apart().isEmpty()
                && forum.apart()
                        .contains(new Pair(one.profile().reference(), other.profile().reference()));
    }
}
