package parley.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A forum's feedback, as it is taught. */
final class Lessons {

    /** Times that the whole feedback is gone through; more changed nothing that could be seen. */
    private static final int ROUNDS = 15;

    /**
     * Companies drawn by lot beside each that was asked or accepted. Without them only pairs that
     * somebody thought of would be known, and what made them think of each other would be unlearnt.
     */
    private static final int CONTRASTS = 4;

    private static final long LOT = 1;

    private final Census census;
    private final List<Told> told;

    Lessons(Census census, List<Feedback> feedback) {
        this.census = census;
        this.told = feedback.stream().flatMap(one -> told(one).stream()).toList();
    }

    private record Told(Known who, Known whom, Feedback.Signal signal) {

        Observation observed() {
            return Observation.of(signal);
        }
    }

    Experience experience() {
        Experience experience = new Experience();
        told.stream()
                .filter(one -> one.observed().isLiked())
                .forEach(one -> experience.likes(one.who, one.whom));
        return experience;
    }

    void teach(Preferences preferences, Factors factors) {
        SplittableRandom lot = new SplittableRandom(LOT);
        List<Example> examples = told.stream().flatMap(one -> examples(one, factors, lot)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            examples.forEach(
                    one -> preferences.learn(one.who, one.whom, one.values, one.observation));
        }
    }

    private Stream<Example> examples(Told one, Factors factors, SplittableRandom lot) {
        Stream<Example> told = Stream.of(new Example(one.who, one.whom, factors, one.observed()));
        if (!(one.signal instanceof Feedback.Accepted)) {
            return told;
        }
        List<Known> others = census.opposite(one.who);
        return Stream.concat(
                told,
                IntStream.range(0, CONTRASTS)
                        .mapToObj(_ -> others.get(lot.nextInt(others.size())))
                        .map(
                                other ->
                                        new Example(
                                                one.who, other, factors, Observation.PASSED_OVER)));
    }

    /** Nothing of those who left the forum. */
    private Optional<Told> told(Feedback one) {
        Known who = census.byReference().get(one.by());
        Known whom = census.byReference().get(one.about());
        return who == null || whom == null || who.profile().side() == whom.profile().side()
                ? Optional.empty()
                : Optional.of(new Told(who, whom, one.signal()));
    }

    private static final class Example {

        private final Known who;
        private final Known whom;
        private final double[] values;
        private final Observation observation;

        private Example(Known who, Known whom, Factors factors, Observation observation) {
            this.who = who;
            this.whom = whom;
            this.values = factors.of(who, whom);
            this.observation = observation;
        }
    }
}
