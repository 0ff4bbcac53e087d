package parley.registration.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a registration is turned down, in the organiser's words. */
record ReasonForm(
        @NotBlank(message = "Is required.")
                @Size(max = 500, message = "Must have at most 500 characters.")
                String reason) {}
