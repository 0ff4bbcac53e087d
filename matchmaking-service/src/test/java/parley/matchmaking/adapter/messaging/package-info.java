@NullMarked
package parley.matchmaking.adapter.messaging;

import org.jspecify.annotations.NullMarked;
