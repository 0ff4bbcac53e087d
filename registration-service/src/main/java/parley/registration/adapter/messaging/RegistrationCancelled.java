package parley.registration.adapter.messaging;

import org.jspecify.annotations.Nullable;

record RegistrationCancelled(
        String registrationId, @Nullable String participantId, @Nullable String reason) {}
