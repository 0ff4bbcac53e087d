package parley.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between which languages the forum's interpreters work, in both directions. */
public final class Interpreting {

    private final Set<Set<String>> pairs;

    private Interpreting(Set<Set<String>> pairs) {
        this.pairs = Set.copyOf(pairs);
    }

    public static Interpreting none() {
        return new Interpreting(Set.of());
    }

    /** Each like {@code ko-ru}, as interpreters are registered. */
    public static Interpreting of(List<String> pairs) {
        return new Interpreting(
                pairs.stream().map(Interpreting::languages).collect(Collectors.toSet()));
    }

    /** Empty where the two can't speak to one another. */
    Optional<LanguageMatch> between(List<String> one, List<String> other) {
        for (String mine : one) {
            for (String theirs : other) {
                if (primary(mine).equals(primary(theirs))) {
                    return Optional.of(new LanguageMatch.Shared(primary(mine)));
                }
            }
        }
        for (String mine : one) {
            for (String theirs : other) {
                if (pairs.contains(Set.of(primary(mine), primary(theirs)))) {
                    return Optional.of(
                            new LanguageMatch.Interpreted(primary(mine), primary(theirs)));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> languages(String pair) {
        String[] two = pair.split("-", 2);
        return Arrays.stream(two).map(Interpreting::primary).collect(Collectors.toSet());
    }

    /** People of {@code en-GB} and {@code en-US} understand one another. */
    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interpreting one && pairs.equals(one.pairs);
    }

    @Override
    public int hashCode() {
        return pairs.hashCode();
    }
}
