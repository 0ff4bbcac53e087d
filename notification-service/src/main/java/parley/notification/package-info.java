/** Tells people what concerns them, each in their own language and time zone, exactly once. */
@NullMarked
package parley.notification;

import org.jspecify.annotations.NullMarked;
