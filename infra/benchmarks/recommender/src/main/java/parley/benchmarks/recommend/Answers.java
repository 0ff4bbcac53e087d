package parley.benchmarks.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.recommendation.Feedback;
import parley.recommendation.Feedback.Accepted;
import parley.recommendation.Feedback.Declined;
import parley.recommendation.Feedback.Met;
import parley.recommendation.Feedback.Rated;
import parley.recommendation.Pair;
import parley.recommendation.Recommender;

/**
 * What companies ask, answer and rate, by their hidden utilities and a good deal of chance. Each
 * asks a few: some from its recommendations, some it came upon by itself.
 */
final class Answers {

    private static final int ASKED_FROM_LIST = 3;
    private static final int ASKED_OF_OWN = 3;
    private static final int LOOKED_AT = 12;
    private static final double JUDGES_BY = 1;
    private static final double ANSWERS_BY = 0.5;
    private static final double UNANSWERED = 0.15;
    private static final double TOOK_PLACE = 0.85;
    private static final double RATES = 0.6;
    private static final double RATES_BY = 0.15;

    private final World world;
    private final Truth truth;
    private final Chance chance;
    private final Map<String, Hidden> companies;
    private final List<Feedback> feedback = new ArrayList<>();
    private final Set<Pair> asked = new HashSet<>();

    Answers(World world, Truth truth, Chance chance) {
        this.world = world;
        this.truth = truth;
        this.chance = chance;
        this.companies =
                world.companies().stream()
                        .collect(
                                Collectors.toMap(
                                        Hidden::reference, one -> one, (a, _) -> a, TreeMap::new));
    }

    /**
     * @param silent they neither ask nor are asked
     */
    void collect(Recommender shown, int listLength, Set<String> silent) {
        for (Hidden who : world.companies()) {
            if (silent.contains(who.reference())) {
                continue;
            }
            List<String> list =
                    shown.recommend(who.reference(), listLength).stream()
                            .map(one -> one.reference())
                            .toList();
            Stream.concat(
                            Stream.generate(() -> chosen(who, list)).limit(ASKED_FROM_LIST),
                            Stream.generate(() -> found(who)).limit(ASKED_OF_OWN))
                    .filter(other -> !silent.contains(other))
                    .filter(other -> asked.add(new Pair(who.reference(), other)))
                    .forEach(other -> ask(who, company(other)));
        }
    }

    List<Feedback> feedback() {
        return feedback;
    }

    Set<Pair> asked() {
        return asked;
    }

    /** What looks best of a few on the list. */
    private String chosen(Hidden who, List<String> list) {
        return best(who, chance.some(LOOKED_AT, list).stream().map(this::company).toList());
    }

    /** What looks best of a few that it came upon. */
    private String found(Hidden who) {
        return best(who, chance.some(LOOKED_AT, truth.opposite(who)));
    }

    private String best(Hidden who, List<Hidden> others) {
        return others.stream()
                .map(other -> new Seen(other, looks(who, other)))
                .max(Comparator.comparingDouble(Seen::odds))
                .orElseThrow()
                .company()
                .reference();
    }

    private record Seen(Hidden company, double odds) {}

    private double looks(Hidden who, Hidden other) {
        return world.utility().odds(who, other) + JUDGES_BY * chance.gaussian();
    }

    private void ask(Hidden who, Hidden whom) {
        feedback.add(new Feedback(who.reference(), whom.reference(), new Accepted()));
        if (chance.of(UNANSWERED)) {
            return;
        }
        double odds = world.utility().odds(whom, who) + ANSWERS_BY * chance.gaussian();
        if (!chance.of(1 / (1 + StrictMath.exp(-odds)))) {
            feedback.add(new Feedback(whom.reference(), who.reference(), new Declined()));
            return;
        }
        feedback.add(new Feedback(whom.reference(), who.reference(), new Accepted()));
        if (chance.of(TOOK_PLACE)) {
            meet(who, whom);
            meet(whom, who);
        }
    }

    private void meet(Hidden who, Hidden whom) {
        feedback.add(new Feedback(who.reference(), whom.reference(), new Met()));
        if (chance.of(RATES)) {
            double felt = world.utility().chance(who, whom) + RATES_BY * chance.gaussian();
            int stars = (int) Math.round(1 + 4 * Math.clamp(felt, 0, 1));
            feedback.add(new Feedback(who.reference(), whom.reference(), new Rated(stars)));
        }
    }

    private Hidden company(String reference) {
        return Objects.requireNonNull(companies.get(reference), reference);
    }
}
