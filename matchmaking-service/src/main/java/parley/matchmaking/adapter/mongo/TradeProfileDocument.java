package parley.matchmaking.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.recommendation.TradeProfile;

/**
 * {@code {_id: company's uuid, forum, offers: [], seeks: [], hsEdition, targetMarkets: [], size?,
 * intents?: [], description}}; older documents have neither size nor intents.
 */
record TradeProfileDocument(
        String id,
        String forum,
        List<String> offers,
        List<String> seeks,
        String hsEdition,
        List<String> targetMarkets,
        @Nullable String size,
        @Nullable List<String> intents,
        String description) {

    static TradeProfileDocument of(TradeProfile profile) {
        return new TradeProfileDocument(
                profile.company().toString(),
                profile.forum().value(),
                profile.offers(),
                profile.seeks(),
                profile.hsEdition(),
                profile.targetMarkets(),
                profile.size(),
                profile.intents(),
                profile.description());
    }

    TradeProfile toProfile() {
        return new TradeProfile(
                CompanyId.of(id),
                new ForumId(forum),
                offers,
                seeks,
                hsEdition,
                targetMarkets,
                size,
                intents == null ? List.of() : intents,
                description);
    }
}
