package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.meeting.BookedInterpreter;

/** {@code {participant: uuid, reference}}. */
record BookedInterpreterDocument(String participant, String reference) {

    static @Nullable BookedInterpreterDocument of(@Nullable BookedInterpreter booked) {
        return booked == null
                ? null
                : new BookedInterpreterDocument(
                        booked.participant().toString(), booked.reference());
    }

    BookedInterpreter toBookedInterpreter() {
        return new BookedInterpreter(ParticipantId.of(participant), reference);
    }

    static @Nullable BookedInterpreter read(@Nullable BookedInterpreterDocument stored) {
        return stored == null ? null : stored.toBookedInterpreter();
    }
}
