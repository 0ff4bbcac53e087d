/** Where people meet: Jitsi Meet, and tables on site. */
@NullMarked
package parley.matchmaking.adapter.video;

import org.jspecify.annotations.NullMarked;
