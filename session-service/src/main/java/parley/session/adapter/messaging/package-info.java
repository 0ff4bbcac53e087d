/** Events in and out, as they are on the wire. */
@NullMarked
package parley.session.adapter.messaging;

import org.jspecify.annotations.NullMarked;
