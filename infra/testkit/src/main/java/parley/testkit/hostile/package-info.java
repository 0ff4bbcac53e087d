/** Records that no honest publisher writes, and what must become of each. */
@NullMarked
package parley.testkit.hostile;

import org.jspecify.annotations.NullMarked;
