package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.aggregate.Stored;

/** A consultation to and from its document and its parts. */
final class ConsultationContent {

    private final ConsultationParts parts;
    private final WholeConsultations whole;

    ConsultationContent(ConsultationParts parts, WholeConsultations whole) {
        this.parts = parts;
        this.whole = whole;
    }

    Consultation read(Stored<ConsultationDocument> stored) {
        ConsultationDocument document = stored.document();
        return new Consultation(
                new ForumId(requireNonNull(stored.forum())),
                document.setUp().toSetUp(),
                document.scheduling() == null
                        ? null
                        : document.scheduling().toScheduling(() -> input(stored)),
                document.timetable() == null ? null : timetable(stored),
                document.departures().toDepartures(),
                document.basis(),
                document.revision(),
                document.applied());
    }

    /** Inserts parts if there are any. */
    ConsultationDocument created(Consultation created) {
        return new ConsultationDocument(
                SetUpDocument.of(created.setUp()),
                scheduling(created, ordered(null, null, created, 0)),
                timetable(created, rows(null, null, created, 0)),
                DeparturesDocument.of(created.departures()),
                created.basis(),
                created.revision(),
                created.applied(),
                created.isAhead());
    }

    /**
     * What a consultation is to become in the store.
     *
     * @param same components that are not written
     * @param appended what is put at the end of their arrays
     */
    record Changed(
            ConsultationDocument document, Set<String> same, Map<String, List<?>> appended) {}

    /** Inserts the parts that the document read does not name already. */
    Changed changed(Stored<ConsultationDocument> stored, Consultation before, Consultation after) {
        ConsultationDocument read = stored.document();
        boolean isSetUpSame = before.setUp().equals(after.setUp());
        Optional<DeparturesAppended> left =
                DeparturesAppended.between(before.departures(), after.departures());
        ConsultationDocument document =
                new ConsultationDocument(
                        isSetUpSame ? read.setUp() : SetUpDocument.of(after.setUp()),
                        scheduling(after, ordered(read.ordered(), before, after, stored.version())),
                        timetable(after, rows(read.rows(), before, after, stored.version())),
                        left.map(more -> more.after(read.departures()))
                                .orElseGet(() -> DeparturesDocument.of(after.departures())),
                        after.basis(),
                        after.revision(),
                        after.applied(),
                        after.isAhead());
        Set<String> same = new HashSet<>();
        if (isSetUpSame) {
            same.add("setUp");
        }
        if (left.isPresent()) {
            same.add("departures");
        }
        return new Changed(document, same, left.map(DeparturesAppended::byPath).orElseGet(Map::of));
    }

    /** Removes the parts that were inserted in vain, or that are not named any more. */
    void tidy(Stored<ConsultationDocument> stored, ConsultationDocument changed, boolean won) {
        Set<String> before = stored.document().parts();
        if (changed.parts().equals(before)) {
            return;
        }
        if (won) {
            parts.removeOthers(stored.id(), stored.version(), changed.parts());
            parts.drop(without(before, changed.parts()));
        } else {
            parts.remove(without(changed.parts(), before));
        }
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        Set<String> left = new HashSet<>(ids);
        left.removeAll(others);
        return left;
    }

    private Timetable timetable(Stored<ConsultationDocument> stored) {
        String rows = stored.document().rows();
        return rows == null ? whole.timetable(stored.id()) : parts.timetable(rows);
    }

    private SchedulingInput input(Stored<ConsultationDocument> stored) {
        String ordered = stored.document().ordered();
        return ordered == null ? whole.input(stored.id()) : parts.input(ordered);
    }

    /** Where the timetable's rows are, put there if need be. */
    private @Nullable String rows(
            @Nullable String read,
            @Nullable Consultation before,
            Consultation after,
            long version) {
        Timetable timetable = after.timetable();
        if (timetable == null) {
            return null;
        }
        return read != null && before != null && timetable.equals(before.timetable())
                ? read
                : parts.insert(after.forum().value(), version, timetable);
    }

    /** Where the running scheduling's input is, put there if need be. */
    private @Nullable String ordered(
            @Nullable String read,
            @Nullable Consultation before,
            Consultation after,
            long version) {
        if (!(after.scheduling() instanceof Scheduling.Running running)) {
            return null;
        }
        return read != null
                        && before != null
                        && before.scheduling() instanceof Scheduling.Running was
                        && was.ordered().equals(running.ordered())
                ? read
                : parts.insert(after.forum().value(), version, running.ordered());
    }

    private static @Nullable SchedulingDocument scheduling(
            Consultation consultation, @Nullable String ordered) {
        Scheduling scheduling = consultation.scheduling();
        return scheduling == null ? null : SchedulingDocument.of(scheduling, ordered);
    }

    private static @Nullable PublishedDocument timetable(
            Consultation consultation, @Nullable String rows) {
        Timetable timetable = consultation.timetable();
        return timetable == null ? null : PublishedDocument.of(timetable, requireNonNull(rows));
    }
}
