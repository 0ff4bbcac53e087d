/** One meeting between two companies, from the request to its outcome. */
@NullMarked
package parley.matchmaking.domain.meeting;

import org.jspecify.annotations.NullMarked;
