/** What two companies that have met sign. */
@NullMarked
package parley.matchmaking.domain.mou;

import org.jspecify.annotations.NullMarked;
