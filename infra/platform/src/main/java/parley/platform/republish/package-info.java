/** Publishes the newest state of a compacted topic's aggregates again when an operator asks. */
@NullMarked
package parley.platform.republish;

import org.jspecify.annotations.NullMarked;
