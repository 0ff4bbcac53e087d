package parley.registration.adapter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Reason;

/** Why a registration is cancelled, if somebody wants to say. */
record OptionalReasonForm(
        @Nullable @Size(max = 500, message = "Must have at most 500 characters.") String reason) {

    @Nullable Reason given() {
        return reason == null || reason.isBlank() ? null : new Reason(reason);
    }
}
