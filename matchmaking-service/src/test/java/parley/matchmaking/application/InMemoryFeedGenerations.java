package parley.matchmaking.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.matchmaking.domain.forum.ForumId;

/** For tests. */
final class InMemoryFeedGenerations implements FeedGenerations {

    private final Map<String, Integer> generations = new HashMap<>();

    @Override
    public int current(ForumId forum, UUID holder) {
        return generations.getOrDefault(forum + "/" + holder, 0);
    }

    @Override
    public void advance(ForumId forum, UUID holder) {
        generations.merge(forum + "/" + holder, 1, Integer::sum);
    }
}
