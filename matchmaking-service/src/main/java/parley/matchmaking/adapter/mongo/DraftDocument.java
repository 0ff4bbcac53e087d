package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.Objects;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** {@code {_id: uuid of its scheduling, forum, basis, madeAt, timetable: {…}}}. */
record DraftDocument(
        String id, String forum, int basis, Instant madeAt, TimetableDocument timetable) {

    static DraftDocument of(Draft draft) {
        return new DraftDocument(
                draft.id().toString(),
                draft.forum().value(),
                draft.basis(),
                draft.madeAt(),
                Objects.requireNonNull(TimetableDocument.of(draft.timetable())));
    }

    Draft toDraft() {
        return new Draft(
                SchedulingId.of(id), new ForumId(forum), basis, madeAt, timetable.toTimetable());
    }
}
