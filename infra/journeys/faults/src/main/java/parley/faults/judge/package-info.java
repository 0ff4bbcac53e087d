/** What came of it: effects against what was acknowledged. */
@NullMarked
package parley.faults.judge;

import org.jspecify.annotations.NullMarked;
