package parley.matchmaking.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** For tests. */
public final class InMemoryDrafts implements Drafts {

    private final Map<SchedulingId, Draft> kept = new LinkedHashMap<>();

    @Override
    public synchronized void keep(Draft draft) {
        kept.put(draft.id(), draft);
    }

    @Override
    public synchronized Optional<Draft> find(ForumId forum, SchedulingId id) {
        return Optional.ofNullable(kept.get(id)).filter(draft -> draft.forum().equals(forum));
    }

    @Override
    public synchronized List<Draft> of(ForumId forum) {
        return kept.values().stream()
                .filter(draft -> draft.forum().equals(forum))
                .sorted(
                        Comparator.comparing(Draft::madeAt)
                                .reversed()
                                .thenComparing(draft -> draft.id().toString()))
                .toList();
    }

    @Override
    public synchronized void discard(ForumId forum, SchedulingId id) {
        if (find(forum, id).isPresent()) {
            kept.remove(id);
        }
    }
}
