/** Rooms, sessions, the programme and its policies; plain Java. */
@NullMarked
package parley.session.domain;

import org.jspecify.annotations.NullMarked;
