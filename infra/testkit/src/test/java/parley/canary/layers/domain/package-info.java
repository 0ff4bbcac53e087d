/** Breaks a rule on purpose. */
@NullMarked
package parley.canary.layers.domain;

import org.jspecify.annotations.NullMarked;
