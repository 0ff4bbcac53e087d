package parley.matchmaking.application;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.recommendation.TradeProfile;

/** For tests. */
final class InMemoryTradeProfiles implements TradeProfiles {

    private final Map<CompanyId, TradeProfile> profiles = new ConcurrentHashMap<>();

    @Override
    public List<TradeProfile> of(ForumId forum) {
        return profiles.values().stream().filter(one -> one.forum().equals(forum)).toList();
    }

    @Override
    public void keep(TradeProfile profile) {
        profiles.put(profile.company(), profile);
    }

    @Override
    public void forget(CompanyId company) {
        profiles.remove(company);
    }
}
