/** Events: what registration tells, and what matchmaking tells others. */
@NullMarked
package parley.matchmaking.adapter.messaging;

import org.jspecify.annotations.NullMarked;
