/** Breaks a rule on purpose. */
@NullMarked
package parley.platform.canary;

import org.jspecify.annotations.NullMarked;
