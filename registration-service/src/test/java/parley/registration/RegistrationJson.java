package parley.registration;

import org.jspecify.annotations.Nullable;

/** What a command about a registration answers, as a client reads it. */
public record RegistrationJson(
        String registrationId,
        String participantId,
        @Nullable String companyId,
        @Nullable String reference,
        String status) {}
