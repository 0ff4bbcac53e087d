@NullMarked
package parley.matchmaking;

import org.jspecify.annotations.NullMarked;
