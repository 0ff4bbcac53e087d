package parley.matchmaking.application;

import java.time.Instant;
import java.util.List;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.request.RequestRules;

/** One per forum, from the first rule that somebody sets. */
public interface RequestRulebooks extends Aggregates<ForumId, RequestRules, RequestRules.NoEvent> {

    /** Of forums whose requests are over at this time. */
    List<RequestRules> closedBy(Instant time);

    /** Without any rules if there are none yet. */
    default RequestRules of(ForumId forum) {
        return find(forum).map(Versioned::value).orElseGet(() -> RequestRules.none(forum));
    }
}
