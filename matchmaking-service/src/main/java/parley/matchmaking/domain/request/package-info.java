/** What holds for asking: closing time, how many meetings a company may have, who blocks whom. */
@NullMarked
package parley.matchmaking.domain.request;

import org.jspecify.annotations.NullMarked;
