package parley.session.adapter.messaging;

import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code registration-cancelled}.
 *
 * @param participantId missing in events from before registrations told it
 */
record RegistrationCancelled(@Nullable String participantId) {}
