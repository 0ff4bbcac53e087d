/**
 * A stall that takes parcels from everybody, for what only a service of its own can be put through.
 */
@NullMarked
package parley.platform.stall;

import org.jspecify.annotations.NullMarked;
