/** What operators have done in the background, with its record: it outlives a crash. */
@NullMarked
package parley.platform.run;

import org.jspecify.annotations.NullMarked;
