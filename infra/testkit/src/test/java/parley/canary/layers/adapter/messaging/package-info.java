/** Breaks a rule on purpose. */
@NullMarked
package parley.canary.layers.adapter.messaging;

import org.jspecify.annotations.NullMarked;
