/** Who takes part, as far as matchmaking needs to know. */
@NullMarked
package parley.matchmaking.domain.forum;

import org.jspecify.annotations.NullMarked;
