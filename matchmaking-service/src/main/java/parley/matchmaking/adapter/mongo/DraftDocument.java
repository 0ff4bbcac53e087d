package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.application.Drafts;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/**
 * {@code {_id: uuid of its scheduling, forum, basis, madeAt, scheduled, unscheduled, timetable:
 * {…}}}, the two numbers from this release on.
 */
record DraftDocument(
        String id,
        String forum,
        int basis,
        Instant madeAt,
        @Nullable Integer scheduled,
        @Nullable Integer unscheduled,
        TimetableDocument timetable) {

    static DraftDocument of(Draft draft) {
        return new DraftDocument(
                draft.id().toString(),
                draft.forum().value(),
                draft.basis(),
                draft.madeAt(),
                draft.timetable().placements().size(),
                draft.timetable().unplaced().size(),
                Objects.requireNonNull(TimetableDocument.of(draft.timetable())));
    }

    /** Also without the timetable's rows; empty where their numbers were not kept. */
    Optional<Drafts.Sketch> sketch() {
        return scheduled == null || unscheduled == null
                ? Optional.empty()
                : Optional.of(
                        new Drafts.Sketch(
                                SchedulingId.of(id),
                                madeAt,
                                scheduled,
                                unscheduled,
                                timetable.figures()));
    }

    Draft toDraft() {
        return new Draft(
                SchedulingId.of(id), new ForumId(forum), basis, madeAt, timetable.toTimetable());
    }
}
