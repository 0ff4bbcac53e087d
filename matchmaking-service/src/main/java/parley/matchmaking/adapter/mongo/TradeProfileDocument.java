package parley.matchmaking.adapter.mongo;

import java.util.List;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.recommendation.TradeProfile;

/**
 * {@code {_id: company's uuid, forum, offers: [], seeks: [], hsEdition, targetMarkets: [],
 * description}}.
 */
record TradeProfileDocument(
        String id,
        String forum,
        List<String> offers,
        List<String> seeks,
        String hsEdition,
        List<String> targetMarkets,
        String description) {

    static TradeProfileDocument of(TradeProfile profile) {
        return new TradeProfileDocument(
                profile.company().toString(),
                profile.forum().value(),
                profile.offers(),
                profile.seeks(),
                profile.hsEdition(),
                profile.targetMarkets(),
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
                description);
    }
}
