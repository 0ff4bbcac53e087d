package parley.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what weighs most in a recommendation, in both directions, and says it as values. */
final class Reasons {

    /** More are not read. */
    private static final int MOST = 4;

    /** In log-odds; what weighs less has not decided anything. */
    private static final double LEAST = 0.15;

    /** The same size, or the next one. */
    private static final double ALIKE = 0.6;

    private static final int MOST_WORDS = 3;

    private final Census census;
    private final Factors factors;
    private final Preferences preferences;

    Reasons(Census census, Factors factors, Preferences preferences) {
        this.census = census;
        this.factors = factors;
        this.preferences = preferences;
    }

    private record Weighed(Reason reason, double weight) {}

    /**
     * The weightiest first; none where much is known of the other one and nothing speaks for it.
     */
    List<Reason> toMeet(Known reader, Known other) {
        Direction mine = new Direction(reader, factors.of(reader, other));
        Direction theirs = new Direction(other, factors.of(other, reader));
        List<Weighed> all = new ArrayList<>();
        goods(reader, other, mine, all);
        markets(reader, other, mine, theirs, all);
        speech(reader, other, mine, all);
        manner(reader, other, mine, all);
        add(new Reason.YourTaste(), preferences.taste(reader, other), all);
        add(new Reason.WellLiked(), preferences.appeal(other), all);
        List<Reason> weightiest =
                all.stream()
                        .filter(one -> one.weight >= LEAST)
                        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                        .map(Weighed::reason)
                        .limit(MOST)
                        .toList();
        return weightiest.isEmpty() && other.profile().isBlank()
                ? List.of(new Reason.Unexplored())
                : weightiest;
    }

    private void goods(Known reader, Known other, Direction mine, List<Weighed> all) {
        Profile me = reader.profile();
        Profile them = other.profile();
        double weight =
                mine.part(Factor.CHAPTER)
                        + mine.part(Factor.HEADING)
                        + mine.part(Factor.SUBHEADING);
        Optional<GoodsMatch> bought = GoodsMatch.best(me.seeks(), them.offers());
        Optional<GoodsMatch> sold = GoodsMatch.best(them.seeks(), me.offers());
        bought.ifPresent(
                match ->
                        add(
                                new Reason.TheyOffer(
                                        match.sought(), match.offered(), match.level()),
                                weight,
                                all));
        sold.ifPresent(
                match ->
                        add(
                                new Reason.TheySeek(match.sought(), match.offered(), match.level()),
                                weight,
                                all));
        if (bought.isEmpty() && sold.isEmpty()) {
            GoodsTopics.common(reader.topics(), other.topics())
                    .ifPresent(chapter -> add(new Reason.SameField(chapter), weight, all));
        }
    }

    private void markets(
            Known reader, Known other, Direction mine, Direction theirs, List<Weighed> all) {
        add(new Reason.YourMarket(other.profile().country()), mine.part(Factor.MARKET), all);
        add(new Reason.TheirMarket(reader.profile().country()), theirs.part(Factor.MARKET), all);
    }

    private void speech(Known reader, Known other, Direction mine, List<Weighed> all) {
        List<String> words = commonWords(reader, other);
        if (!words.isEmpty()) {
            add(new Reason.SameWords(words), mine.part(Factor.TEXT), all);
        }
        factors.between(reader.profile().languages(), other.profile().languages())
                .ifPresent(
                        match -> {
                            switch (match) {
                                case LanguageMatch.Shared(String language) ->
                                        add(
                                                new Reason.CommonLanguage(language),
                                                mine.part(Factor.SHARED_LANGUAGE),
                                                all);
                                case LanguageMatch.Interpreted(String ours, String others) ->
                                        add(
                                                new Reason.Interpreters(ours, others),
                                                mine.part(Factor.INTERPRETED),
                                                all);
                            }
                        });
    }

    private void manner(Known reader, Known other, Direction direction, List<Weighed> all) {
        reader.profile()
                .size()
                .ifPresent(
                        mine ->
                                other.profile()
                                        .size()
                                        .filter(size -> mine.likeness(size) > ALIKE)
                                        .ifPresent(
                                                size ->
                                                        add(
                                                                new Reason.LikeSize(size),
                                                                direction.part(Factor.SIZE),
                                                                all)));
        reader.profile().intents().stream()
                .filter(other.profile().intents()::contains)
                .sorted()
                .findFirst()
                .ifPresent(
                        intent ->
                                add(
                                        new Reason.CommonIntent(intent),
                                        direction.part(Factor.INTENT),
                                        all));
    }

    /** The rarest first, as the other one writes them. */
    private List<String> commonWords(Known reader, Known other) {
        return other.words().written().entrySet().stream()
                .filter(word -> reader.words().written().containsKey(word.getKey()))
                .sorted(Comparator.comparingInt(word -> census.spread(word.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static void add(Reason reason, double weight, List<Weighed> all) {
        all.add(new Weighed(reason, weight));
    }

    private final class Direction {

        private final Known who;
        private final double[] values;

        private Direction(Known who, double[] values) {
            this.who = who;
            this.values = values;
        }

        private double part(Factor factor) {
            return preferences.part(who, factor, values);
        }
    }
}
