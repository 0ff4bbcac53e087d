package parley.registration.adapter.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.CheckIn;
import parley.registration.domain.ForumId;
import parley.registration.domain.Gate;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.RegistrationId;

/**
 *
 *
 * <pre>{@code
 * { _id: registrationId, forum, participant, at, gate }
 * }</pre>
 */
record CheckInDocument(String participant, Instant at, @Nullable String gate) {

    static CheckInDocument of(CheckIn checkIn) {
        return new CheckInDocument(
                checkIn.participant().toString(), checkIn.at(), Texts.orAbsent(checkIn.gate()));
    }

    CheckIn checkIn(RegistrationId registration, ForumId forum) {
        return new CheckIn(
                registration,
                ParticipantId.parse(participant),
                forum,
                at,
                Texts.orAbsent(gate, Gate::new));
    }
}
