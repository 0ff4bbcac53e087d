package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.Timetable;
import parley.platform.ids.Ids;

/**
 * Large parts of consultations, see {@link ConsultationPartDocument}. Each has a document of its
 * own that never changes, so a process reads it once, and whatever else changes of the consultation
 * does not write it again.
 *
 * <p>A part is inserted under a new id before the consultation names it. Whoever won the
 * consultation's version removes what it no longer names and what others based on that version or
 * an earlier one: they have lost it, or will.
 */
final class ConsultationParts {

    static final String COLLECTION = "consultationParts";

    /** Of each kind; a timetable of 13,000 meetings takes some 10 MB. */
    private static final int MOST_KEPT = 16;

    private final MongoOperations mongo;
    private final Ids ids;
    private final LastUsed<Timetable> timetables = new LastUsed<>(MOST_KEPT);
    private final LastUsed<SchedulingInput> inputs = new LastUsed<>(MOST_KEPT);

    ConsultationParts(MongoOperations mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    /** Another process has replaced what the consultation named when it was read. */
    static final class PartReplacedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        PartReplacedException(String id) {
            super("Part " + id + " of a consultation is gone");
        }
    }

    /** Its new id. */
    String insert(String forum, long basedOn, Timetable timetable) {
        String id = ids.next().toString();
        mongo.insert(
                new ConsultationPartDocument(
                        id, forum, basedOn, TimetableDocument.of(timetable), null),
                COLLECTION);
        timetables.keep(id, timetable);
        return id;
    }

    /** Its new id. */
    String insert(String forum, long basedOn, SchedulingInput input) {
        String id = ids.next().toString();
        mongo.insert(
                new ConsultationPartDocument(
                        id, forum, basedOn, null, SchedulingInputDocument.of(input)),
                COLLECTION);
        inputs.keep(id, input);
        return id;
    }

    Timetable timetable(String id) {
        return timetables
                .find(id)
                .orElseGet(
                        () ->
                                timetables.keep(
                                        id, requireNonNull(part(id).timetable()).toTimetable()));
    }

    SchedulingInput input(String id) {
        return inputs.find(id)
                .orElseGet(() -> inputs.keep(id, requireNonNull(part(id).input()).toInput()));
    }

    void remove(Set<String> gone) {
        mongo.remove(query(where("_id").in(gone)), COLLECTION);
        drop(gone);
    }

    /** Frees the memory of parts that are named no longer. */
    void drop(Set<String> gone) {
        timetables.drop(gone);
        inputs.drop(gone);
    }

    /**
     * All of the forum but these.
     *
     * @param basedOn at most
     */
    void removeOthers(String forum, long basedOn, Set<String> named) {
        mongo.remove(
                query(where("forum").is(forum).and("basedOn").lte(basedOn).and("_id").nin(named)),
                COLLECTION);
    }

    private ConsultationPartDocument part(String id) {
        ConsultationPartDocument part =
                mongo.findById(id, ConsultationPartDocument.class, COLLECTION);
        if (part == null) {
            throw new PartReplacedException(id);
        }
        return part;
    }
}
