package parley.matchmaking.application;

import java.util.List;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.recommendation.TradeProfile;

/** What is known from events of what companies want to trade. */
public interface TradeProfiles {

    /** In no order. */
    List<TradeProfile> of(ForumId forum);

    /** Adds or replaces. */
    void keep(TradeProfile profile);

    /** A company takes part no more. */
    void forget(CompanyId company);
}
