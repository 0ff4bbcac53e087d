package parley.matchmaking.domain.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;

/**
 * What a company offers and wants, as registration last told it.
 *
 * @param offers headings of the Harmonized System, 4 to 10 digits
 * @param seeks likewise
 * @param hsEdition for example {@code HS2022}
 * @param targetMarkets ISO 3166-1 alpha-2; none means that it did not say
 * @param size for example {@code SMALL}, as told, even if this release does not know it; null means
 *     that it did not say
 * @param intents for example {@code DISTRIBUTION}, likewise; none means that it did not say
 * @param description in any language; may be empty
 */
public record TradeProfile(
        CompanyId company,
        ForumId forum,
        List<String> offers,
        List<String> seeks,
        String hsEdition,
        List<String> targetMarkets,
        @Nullable String size,
        List<String> intents,
        String description) {

    public TradeProfile {
        offers = List.copyOf(offers);
        seeks = List.copyOf(seeks);
        targetMarkets = List.copyOf(targetMarkets);
        intents = List.copyOf(intents);
    }

    /** Without the description: people write their names and numbers into it. */
    @Override
    public String toString() {
        return "TradeProfile[company=" + company + ", forum=" + forum + "]";
    }
}
