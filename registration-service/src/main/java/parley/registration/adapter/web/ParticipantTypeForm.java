package parley.registration.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.ParticipantType;
import parley.registration.domain.Role;

/**
 * @param approvalRequired absent: a buyer needs approval, nobody else
 */
record ParticipantTypeForm(
        @NotNull(message = "Is required.")
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}",
                        message = "Must be 1 to 40 letters, digits, hyphens or underscores.")
                String code,
        @NotNull(message = "Is required.") Role role,
        @Nullable Boolean approvalRequired) {

    ParticipantType type() {
        return new ParticipantType(
                code, role, approvalRequired == null ? role == Role.BUYER : approvalRequired);
    }
}
