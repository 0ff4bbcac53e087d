package parley.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How far one company is what another one looks for. */
final class Factors {

    /** In the middle, where one of the two did not say. */
    private static final double UNSAID = 0.5;

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
        GoodsMatch.finest(mine, theirs).ifPresent(level -> goods(level, values));
        set(values, Factor.TOPIC, who.topics().headings().meets(whom.topics().headings()));
        set(values, Factor.FIELD, who.topics().chapters().meets(whom.topics().chapters()));
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

    private static void goods(Level finest, double[] values) {
        set(values, Factor.CHAPTER, 1);
        set(values, Factor.HEADING, finest == Level.CHAPTER ? 0 : 1);
        set(values, Factor.SUBHEADING, finest == Level.SUBHEADING ? 1 : 0);
    }

    private static double size(Profile mine, Profile theirs) {
        return mine.size().isEmpty() || theirs.size().isEmpty()
                ? UNSAID
                : mine.size().get().likeness(theirs.size().get());
    }

    private static double intent(Set<Intent> mine, Set<Intent> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return UNSAID;
        }
        long shared = mine.stream().filter(theirs::contains).count();
        return (double) shared / Math.min(mine.size(), theirs.size());
    }

    private static void set(double[] values, Factor factor, double value) {
        values[factor.at()] = value;
    }
}
