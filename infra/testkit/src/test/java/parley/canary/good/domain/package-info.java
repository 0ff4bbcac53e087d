/** Keeps all rules. */
@NullMarked
package parley.canary.good.domain;

import org.jspecify.annotations.NullMarked;
