package parley.session.adapter.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a session is cancelled.
 *
 * @param reason public: it goes out with the event
 */
record CancellationRequest(
        @Nullable @Size(min = 1, max = 500) @Pattern(regexp = "(?s).*\\S.*") String reason) {}
