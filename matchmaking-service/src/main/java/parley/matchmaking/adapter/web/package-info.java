/** The REST interface, {@code /v1/forums/{forum}/…}. */
@NullMarked
package parley.matchmaking.adapter.web;

import org.jspecify.annotations.NullMarked;
