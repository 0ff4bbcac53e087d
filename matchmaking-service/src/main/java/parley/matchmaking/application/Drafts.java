package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** Timetables that are not published, of all forums. */
public interface Drafts {

    /** Replaces one with the same id. */
    void keep(Draft draft);

    Optional<Draft> find(ForumId forum, SchedulingId id);

    /** The latest first. */
    List<Draft> of(ForumId forum);

    /** Repeatable. */
    void discard(ForumId forum, SchedulingId id);
}
