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

    /** Meetings of a draft, beyond which it is too large; each is a byte. */
    int most = Integer.MAX_VALUE;

    private final Map<SchedulingId, Draft> kept = new LinkedHashMap<>();

    @Override
    public synchronized void keep(Draft draft) {
        int meetings = draft.timetable().placements().size() + draft.timetable().unplaced().size();
        if (meetings > most) {
            throw new TimetableTooLargeException(meetings, meetings, most);
        }
        kept.put(draft.id(), draft);
    }

    @Override
    public synchronized Optional<Draft> find(ForumId forum, SchedulingId id) {
        return Optional.ofNullable(kept.get(id)).filter(draft -> draft.forum().equals(forum));
    }

    @Override
    public synchronized List<Sketch> of(ForumId forum) {
        return kept.values().stream()
                .filter(draft -> draft.forum().equals(forum))
                .sorted(
                        Comparator.comparing(Draft::madeAt)
                                .reversed()
                                .thenComparing(draft -> draft.id().toString()))
                .map(Sketch::of)
                .toList();
    }

    @Override
    public synchronized long others(ForumId forum, SchedulingId id) {
        return of(forum).stream().filter(one -> !one.id().equals(id)).count();
    }

    @Override
    public synchronized void discard(ForumId forum, SchedulingId id) {
        if (find(forum, id).isPresent()) {
            kept.remove(id);
        }
    }
}
