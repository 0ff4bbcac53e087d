/** Infrastructure and services started and stopped together. */
@NullMarked
package parley.local.suite;

import org.jspecify.annotations.NullMarked;
