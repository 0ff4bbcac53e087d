package parley.matchmaking.adapter.mongo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Timetable;

/**
 * The timetables that were read last, with their documents. One that is published never changes,
 * and its number and revision are those of no other one of its forum.
 */
final class KeptTimetables {

    /** Forums; a timetable of 13,000 meetings takes some 10 MB. */
    private static final int MOST = 16;

    private record Kept(TimetableDocument document, Timetable timetable) {}

    private final Map<String, Kept> byForum = new ConcurrentHashMap<>();

    /**
     * The whole of a timetable, if it is kept.
     *
     * @param mark perhaps without its rows
     */
    Optional<TimetableDocument> like(String forum, TimetableDocument mark) {
        return Optional.ofNullable(byForum.get(forum))
                .map(Kept::document)
                .filter(one -> areOne(one, mark));
    }

    static boolean areOne(TimetableDocument one, TimetableDocument other) {
        return one.number() == other.number() && one.revision() == other.revision();
    }

    private static boolean isOf(TimetableDocument document, Timetable timetable) {
        return document.number() == timetable.version()
                && document.revision() == timetable.revision();
    }

    @Nullable Timetable read(String forum, @Nullable TimetableDocument document) {
        if (document == null) {
            return null;
        }
        Kept kept = byForum.get(forum);
        if (kept != null && areOne(kept.document(), document)) {
            return kept.timetable();
        }
        Timetable timetable = document.toTimetable();
        if (byForum.size() >= MOST) {
            byForum.clear();
        }
        byForum.put(forum, new Kept(document, timetable));
        return timetable;
    }

    /** The same document for the same timetable. */
    @Nullable TimetableDocument write(String forum, @Nullable Timetable timetable) {
        Kept kept = byForum.get(forum);
        return kept != null && timetable != null && isOf(kept.document(), timetable)
                ? kept.document()
                : TimetableDocument.of(timetable);
    }
}
