package parley.registration.adapter.web;

import jakarta.validation.constraints.NotNull;

/** Yes or no. */
record ConsentForm(@NotNull(message = "Is required.") Boolean given) {}
