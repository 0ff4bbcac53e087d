/** Breaks rules on purpose. */
@NullMarked
package parley.canary.layers.adapter.web;

import org.jspecify.annotations.NullMarked;
