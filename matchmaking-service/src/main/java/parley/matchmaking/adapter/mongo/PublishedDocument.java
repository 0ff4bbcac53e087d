package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Timetable;

/**
 * Which timetable is published: {@code {number, revision, rows: uuid}}.
 *
 * @param rows the {@link ConsultationPartDocument}'s id; null where the release before has written
 *     the whole timetable in here
 */
record PublishedDocument(int number, int revision, @Nullable String rows) {

    static PublishedDocument of(Timetable timetable, String rows) {
        return new PublishedDocument(timetable.version(), timetable.revision(), rows);
    }
}
