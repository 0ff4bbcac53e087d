/**
 * Two clocks: system time is {@link java.time.Clock}, business time is {@link
 * parley.platform.time.ForumClock}.
 */
@NullMarked
package parley.platform.time;

import org.jspecify.annotations.NullMarked;
