package parley.matchmaking.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Figures;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** Timetables that are not published, of all forums. */
public interface Drafts {

    /**
     * Replaces one with the same id.
     *
     * @throws TimetableTooLargeException if it can never be kept
     */
    void keep(Draft draft);

    Optional<Draft> find(ForumId forum, SchedulingId id);

    /** The latest first, without their rows. */
    List<Sketch> of(ForumId forum);

    /**
     * What a draft comes to.
     *
     * @param scheduled how many meetings have a place
     * @param unscheduled how many have none
     */
    record Sketch(
            SchedulingId id, Instant madeAt, int scheduled, int unscheduled, Figures figures) {

        public static Sketch of(Draft draft) {
            return new Sketch(
                    draft.id(),
                    draft.madeAt(),
                    draft.timetable().placements().size(),
                    draft.timetable().unplaced().size(),
                    draft.timetable().figures());
        }
    }

    /** How many there are beside this one. */
    long others(ForumId forum, SchedulingId id);

    /** Repeatable. */
    void discard(ForumId forum, SchedulingId id);
}
