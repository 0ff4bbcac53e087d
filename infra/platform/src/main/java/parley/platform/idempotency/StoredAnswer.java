package parley.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The answer that a repetition gets. It must hold no personal data (backbone rule 17), because an
 * erasure can't look into it: answers to POSTs under {@code /v1} name ids, references and states,
 * never a person's name or address.
 *
 * @param body text, as every answer under {@code /v1} is
 */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String entityTag,
        @Nullable String contentType,
        String body) {}
