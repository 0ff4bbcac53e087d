package parley.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a company says of itself. Nothing here is about a person.
 *
 * @param reference unique in the forum, for example {@code S0001}; order and ties go by it
 * @param country ISO 3166-1 alpha-2
 * @param languages BCP 47, the one to write in first
 * @param targetMarkets countries, ISO 3166-1 alpha-2; none means that it did not say
 * @param intents none means that it did not say
 * @param description in any language, or several; may be empty
 */
public record Profile(
        String reference,
        Side side,
        String country,
        List<String> languages,
        List<HsCode> offers,
        List<HsCode> seeks,
        Set<String> targetMarkets,
        Optional<CompanySize> size,
        Set<Intent> intents,
        String description) {

    public Profile {
        languages = List.copyOf(languages);
        offers = List.copyOf(offers);
        seeks = List.copyOf(seeks);
        targetMarkets = Set.copyOf(targetMarkets);
        intents = Set.copyOf(intents);
    }

    /** One that said nothing more yet. */
    public static Profile of(String reference, Side side, String country, List<String> languages) {
        return new Profile(
                reference,
                side,
                country,
                languages,
                List.of(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                "");
    }

    public Profile offering(List<HsCode> goods) {
        return with(goods, seeks, targetMarkets, size, intents, description);
    }

    public Profile seeking(List<HsCode> goods) {
        return with(offers, goods, targetMarkets, size, intents, description);
    }

    public Profile aimingAt(Set<String> markets) {
        return with(offers, seeks, markets, size, intents, description);
    }

    public Profile of(CompanySize its) {
        return with(offers, seeks, targetMarkets, Optional.of(its), intents, description);
    }

    public Profile wanting(Set<Intent> agreements) {
        return with(offers, seeks, targetMarkets, size, agreements, description);
    }

    public Profile saying(String text) {
        return with(offers, seeks, targetMarkets, size, intents, text);
    }

    /** Whether it says neither what it trades nor anything else. */
    boolean isBlank() {
        return offers.isEmpty() && seeks.isEmpty() && description.isBlank();
    }

    private Profile with(
            List<HsCode> offered,
            List<HsCode> sought,
            Set<String> markets,
            Optional<CompanySize> its,
            Set<Intent> agreements,
            String text) {
        return new Profile(
                reference,
                side,
                country,
                languages,
                offered,
                sought,
                markets,
                its,
                agreements,
                text);
    }
}
