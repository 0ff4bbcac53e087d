/**
 * A service with nothing of its own, on which the tests try what the platform gives to every one.
 */
@NullMarked
package parley.platform.sample;

import org.jspecify.annotations.NullMarked;
