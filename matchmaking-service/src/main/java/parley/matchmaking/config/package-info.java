/** How the parts of the service are put together, and its settings. */
@NullMarked
package parley.matchmaking.config;

import org.jspecify.annotations.NullMarked;
