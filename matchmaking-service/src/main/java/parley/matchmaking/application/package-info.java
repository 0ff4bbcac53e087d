/** One class per use case; ports are plural nouns. */
@NullMarked
package parley.matchmaking.application;

import org.jspecify.annotations.NullMarked;
