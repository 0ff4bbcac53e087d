@NullMarked
package parley.matchmaking.adapter.video;

import org.jspecify.annotations.NullMarked;
