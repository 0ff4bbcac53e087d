/** What the programme beside the consultation takes of people's time. */
@NullMarked
package parley.matchmaking.domain.programme;

import org.jspecify.annotations.NullMarked;
