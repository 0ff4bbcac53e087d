package parley.recommendation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Whom each company of a forum should meet. It holds the forum as it was told; after a change a new
 * one is made. Equal forums get equal recommendations.
 */
public final class Recommender {

    /** Times that the whole feedback is gone through; more changed nothing that could be seen. */
    private static final int ROUNDS = 15;

    /**
     * Companies drawn by lot beside each that was asked or accepted. Without them only pairs that
     * somebody thought of would be known, and what made them think of each other would be unlearnt.
     */
    private static final int CONTRASTS = 4;

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
        List<Told> told = told();
        this.factors = new Factors(forum.interpreting(), experience(told));
        this.preferences = new Preferences(forum.profiles().size(), census.traits());
        this.reasons = new Reasons(census, factors, preferences);
        learn(told);
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
        long[] least = requireNonNull(cutoffs.get(reader.profile().side()));
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

    /** Those who left the forum are learnt from no more. */
    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Feedback one : forum.feedback()) {
            Known who = census.byReference().get(one.by());
            Known whom = census.byReference().get(one.about());
            if (who != null && whom != null && who.profile().side() != whom.profile().side()) {
                told.add(new Told(who, whom, one.signal()));
            }
        }
        return told;
    }

    private static Experience experience(List<Told> told) {
        Experience experience = new Experience();
        told.stream()
                .filter(one -> Observation.of(one.signal).isLiked())
                .forEach(one -> experience.likes(one.who, one.whom));
        return experience;
    }

    private void learn(List<Told> told) {
        List<Example> examples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(CONTRASTS);
        for (Told one : told) {
            examples.add(example(one.who, one.whom, Observation.of(one.signal)));
            if (one.signal instanceof Feedback.Accepted) {
                List<Known> others = census.opposite(one.who);
                for (int contrast = 0; contrast < CONTRASTS; contrast++) {
                    Known other = others.get(random.nextInt(others.size()));
                    examples.add(example(one.who, other, Observation.PASSED_OVER));
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            examples.forEach(
                    one -> preferences.learn(one.who, one.whom, one.values, one.observation));
        }
    }

    private Example example(Known who, Known whom, Observation observation) {
        return new Example(who, whom, factors.of(who, whom), observation);
    }

    private record Told(Known who, Known whom, Feedback.Signal signal) {}

    private static final class Example {

        private final Known who;
        private final Known whom;
        private final double[] values;
        private final Observation observation;

        private Example(Known who, Known whom, double[] values, Observation observation) {
            this.who = who;
            this.whom = whom;
            this.values = values;
            this.observation = observation;
        }
    }

    private void cap() {
        float[][] bySeller =
                census.on(Side.SELLER).stream().map(this::scores).toArray(float[][]::new);
        cutoffs.put(Side.SELLER, cutoffs(bySeller, census.on(Side.BUYER).size()));
        float[][] byBuyer = new float[census.on(Side.BUYER).size()][bySeller.length];
        for (int seller = 0; seller < bySeller.length; seller++) {
            for (int buyer = 0; buyer < byBuyer.length; buyer++) {
                byBuyer[buyer][seller] = bySeller[seller][buyer];
            }
        }
        cutoffs.put(Side.BUYER, cutoffs(byBuyer, bySeller.length));
    }

    private long[] cutoffs(float[][] scores, int candidates) {
        Exposure exposure = new Exposure(scores.length, candidates, length);
        for (int list = 0; list < scores.length; list++) {
            exposure.add(list, scores[list]);
        }
        return exposure.cutoffs();
    }

    /** With each company of the other side; 0 for those it is kept apart from. */
    private float[] scores(Known reader) {
        List<Known> others = census.opposite(reader);
        float[] scores = new float[others.size()];
        for (Known other : others) {
            if (!forum.keepsApart(reader.profile(), other.profile())) {
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
}
