/** What companies want to trade, as far as recommendations need to know. */
@NullMarked
package parley.matchmaking.domain.recommendation;

import org.jspecify.annotations.NullMarked;
