package parley.platform.time;

import java.time.Instant;

/**
 * Business time: decides deadlines, reminders and "two hours before". Where the setting {@code
 * parley.clock.settable} allows it, an operator moves it, so that a forum of the past runs today;
 * it then goes on at the speed of system time. Tokens, leases and back-off use {@link
 * java.time.Clock}, never this.
 */
@FunctionalInterface
public interface ForumClock {

    Instant now();
}
