package parley.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How far one company is what another one looks for. */
final class Factors {

    /** The mean likeness of sizes, where one of the two did not say. */
    private static final double SIZE_UNSAID = 0.6;

    /** How often intents agree, where one of the two did not say. */
    private static final double INTENT_UNSAID = 0.4;

    /** That two codes are both right, where nothing else is known of the goods. */
    private static final double CODED = 0.5;

    private final Interpreting interpreting;
    private final Experience experience;

    /** Companies of one country mostly speak alike, so few of the pairs of lists are new. */
    private final Map<List<List<String>>, Optional<LanguageMatch>> languages =
            new ConcurrentHashMap<>();

    Factors(Interpreting interpreting, Experience experience) {
        this.experience = experience;
        this.interpreting = interpreting;
    }

    /** By {@link Factor#at}. */
    double[] of(Known who, Known whom) {
        Profile mine = who.profile();
        Profile theirs = whom.profile();
        double[] values = new double[Factor.values().length];
        set(values, Factor.READINESS, 1);
        goods(who, whom, values);
        set(values, Factor.EXPERIENCE, experience.knows(who, whom));
        set(values, Factor.TEXT, who.saidBy(whom));
        Set<String> markets = mine.targetMarkets();
        set(values, Factor.MARKET, markets.contains(theirs.country()) ? 1 : 0);
        set(values, Factor.ANY_MARKET, markets.isEmpty() ? 1 : 0);
        between(mine.languages(), theirs.languages())
                .ifPresent(
                        match ->
                                set(
                                        values,
                                        switch (match) {
                                            case LanguageMatch.Shared _ -> Factor.SHARED_LANGUAGE;
                                            case LanguageMatch.Interpreted _ -> Factor.INTERPRETED;
                                        },
                                        1));
        set(values, Factor.SIZE, size(mine, theirs));
        set(values, Factor.INTENT, intent(mine.intents(), theirs.intents()));
        return values;
    }

    Optional<LanguageMatch> between(List<String> mine, List<String> theirs) {
        return languages.computeIfAbsent(
                List.of(mine, theirs), _ -> interpreting.between(mine, theirs));
    }

    /** What sellers offer and buyers seek by codes and words, the contrary by codes only. */
    private static void goods(Known who, Known whom, double[] values) {
        Sparse mine = who.topics().headings();
        Sparse theirs = whom.topics().headings();
        double subheading = GoodsMatch.subheading(who, whom);
        double heading = Math.max(mine.meets(theirs), subheading);
        double chapter = Math.max(who.topics().chapters().meets(whom.topics().chapters()), heading);
        Optional<Level> other = GoodsMatch.otherWay(who.profile(), whom.profile());
        set(values, Factor.CHAPTER, either(chapter, Level.CHAPTER, other));
        set(values, Factor.HEADING, either(heading, Level.HEADING, other));
        set(values, Factor.SUBHEADING, either(subheading, Level.SUBHEADING, other));
    }

    private static double either(double chance, Level level, Optional<Level> other) {
        return other.filter(finest -> finest.compareTo(level) >= 0)
                .map(_ -> 1 - (1 - chance) * (1 - CODED))
                .orElse(chance);
    }

    private static double size(Profile mine, Profile theirs) {
        return mine.size().isEmpty() || theirs.size().isEmpty()
                ? SIZE_UNSAID
                : mine.size().get().likeness(theirs.size().get());
    }

    private static double intent(Set<Intent> mine, Set<Intent> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return INTENT_UNSAID;
        }
        return mine.stream().anyMatch(theirs::contains) ? 1 : 0;
    }

    private static void set(double[] values, Factor factor, double value) {
        values[factor.at()] = value;
    }
}
