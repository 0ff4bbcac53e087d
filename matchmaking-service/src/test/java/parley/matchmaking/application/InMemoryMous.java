package parley.matchmaking.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouEvent;
import parley.matchmaking.domain.mou.MouId;

/** For tests. */
public final class InMemoryMous extends InMemoryAggregates<MouId, Mou, MouEvent> implements Mous {

    public InMemoryMous() {
        super(Mou::id);
    }

    @Override
    public List<Mou> page(ForumId forum, Optional<String> after, int limit) {
        return all().filter(one -> one.forum().equals(forum))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .filter(one -> after.isEmpty() || one.id().toString().compareTo(after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long countComplete(ForumId forum) {
        return all().filter(one -> one.forum().equals(forum)).filter(Mou::isComplete).count();
    }
}
