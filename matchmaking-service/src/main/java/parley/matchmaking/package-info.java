/** Matchmaking: who meets whom, when, with which interpreter, and what comes of it. */
@NullMarked
package parley.matchmaking;

import org.jspecify.annotations.NullMarked;
