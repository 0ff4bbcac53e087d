package parley.registration.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A participant came in; the first scan of the badge that was heard of.
 *
 * @param at as the gate says
 */
public record CheckIn(
        RegistrationId registration,
        ParticipantId participant,
        ForumId forum,
        Instant at,
        @Nullable Gate gate) {}
