@NullMarked
package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.NullMarked;
