package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.Nullable;

/**
 * A consultation; {@code _id} is the forum's.
 *
 * <pre>{@code
 * { _id: "necef-2020", forum, version, schema, setUp: {…}, scheduling?: {…}, timetable?: {…},
 *   departures: {…}, basis, revision, applied, ahead: applied < revision, outbox }
 * }</pre>
 */
record ConsultationDocument(
        SetUpDocument setUp,
        @Nullable SchedulingDocument scheduling,
        @Nullable TimetableDocument timetable,
        DeparturesDocument departures,
        int basis,
        int revision,
        int applied,
        boolean ahead) {

    ConsultationDocument with(TimetableDocument other) {
        return new ConsultationDocument(
                setUp, scheduling, other, departures, basis, revision, applied, ahead);
    }
}
