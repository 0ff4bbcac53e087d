package parley.matchmaking.adapter.mongo;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A consultation; {@code _id} is the forum's. What is large of it is in {@link
 * ConsultationPartDocument}s.
 *
 * <pre>{@code
 * { _id: "necef-2020", forum, version, schema, setUp: {…}, scheduling?: {…}, timetable?: {…},
 *   departures: {…}, basis, revision, applied, ahead: applied < revision, outbox }
 * }</pre>
 */
record ConsultationDocument(
        SetUpDocument setUp,
        @Nullable SchedulingDocument scheduling,
        @Nullable PublishedDocument timetable,
        DeparturesDocument departures,
        int basis,
        int revision,
        int applied,
        boolean ahead) {

    @Nullable String rows() {
        return timetable == null ? null : timetable.rows();
    }

    @Nullable String ordered() {
        return scheduling == null ? null : scheduling.ordered();
    }

    /** Ids of its parts. */
    Set<String> parts() {
        return Stream.of(rows(), ordered()).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
