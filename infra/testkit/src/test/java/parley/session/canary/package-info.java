/** Breaks a rule on purpose. */
@NullMarked
package parley.session.canary;

import org.jspecify.annotations.NullMarked;
