/** Keeps all rules. */
@NullMarked
package parley.canary.good.application;

import org.jspecify.annotations.NullMarked;
