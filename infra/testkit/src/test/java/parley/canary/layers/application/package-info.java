/** Breaks a rule on purpose. */
@NullMarked
package parley.canary.layers.application;

import org.jspecify.annotations.NullMarked;
