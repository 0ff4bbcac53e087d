package parley.registration.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.CheckIn;

/** Wire record of {@code participant-checked-in}. */
record CheckedIn(String registrationId, String participantId, Instant at, @Nullable String gate) {

    static CheckedIn of(CheckIn checkIn) {
        return new CheckedIn(
                checkIn.registration().toString(),
                checkIn.participant().toString(),
                checkIn.at(),
                checkIn.gate() == null ? null : checkIn.gate().value());
    }
}
