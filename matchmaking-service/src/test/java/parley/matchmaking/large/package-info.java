/** Measures the running service with a forum of thousands of meetings; nothing here is a test. */
@NullMarked
package parley.matchmaking.large;

import org.jspecify.annotations.NullMarked;
