package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.matchmaking.adapter.mongo.ConsultationParts.PartReplacedException;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.Timetable;

/**
 * Consultations of the release before, which held their timetable and their scheduling's input
 * themselves. The next change of one puts these into parts.
 */
final class WholeConsultations {

    /** What it held, as paths in the stored document. */
    static final String[] HELD = {"timetable.placements", "timetable.unplaced", "scheduling.input"};

    private final MongoOperations mongo;
    private final String collection;

    WholeConsultations(MongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    private record HoldingDocument(
            @Nullable TimetableDocument timetable, @Nullable OrderedDocument scheduling) {}

    private record OrderedDocument(@Nullable SchedulingInputDocument input) {}

    Timetable timetable(String forum) {
        TimetableDocument held = held(forum).timetable();
        if (held == null || held.placements() == null) {
            throw new PartReplacedException(forum);
        }
        return held.toTimetable();
    }

    SchedulingInput input(String forum) {
        OrderedDocument held = held(forum).scheduling();
        if (held == null || held.input() == null) {
            throw new PartReplacedException(forum);
        }
        return held.input().toInput();
    }

    private HoldingDocument held(String forum) {
        HoldingDocument held = mongo.findById(forum, HoldingDocument.class, collection);
        if (held == null) {
            throw new PartReplacedException(forum);
        }
        return held;
    }
}
