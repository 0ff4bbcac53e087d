package parley.matchmaking.application;

import java.time.Instant;
import java.util.List;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.request.RequestRules;

/** For tests. */
public final class InMemoryRequestRulebooks
        extends InMemoryAggregates<ForumId, RequestRules, RequestRules.NoEvent>
        implements RequestRulebooks {

    public InMemoryRequestRulebooks() {
        super(RequestRules::forum);
    }

    @Override
    public List<RequestRules> closedBy(Instant time) {
        return all().filter(one -> one.areClosedBy(time)).toList();
    }
}
