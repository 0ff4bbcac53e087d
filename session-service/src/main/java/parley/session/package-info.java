/** The session service: a forum's rooms, sessions and released programme. */
@NullMarked
package parley.session;

import org.jspecify.annotations.NullMarked;
