/** What operators do about dead letters: have them taken again, or give them up; on the record. */
@NullMarked
package parley.platform.redrive;

import org.jspecify.annotations.NullMarked;
