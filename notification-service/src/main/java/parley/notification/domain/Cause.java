package parley.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * The event that a mail goes back to.
 *
 * @param correlation of the first request behind it, for events and logs of the mail's own
 */
public record Cause(String event, @Nullable String correlation) {}
