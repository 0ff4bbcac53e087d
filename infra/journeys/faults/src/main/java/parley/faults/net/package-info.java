/** Connections that can be cut and slowed down on their way. */
@NullMarked
package parley.faults.net;

import org.jspecify.annotations.NullMarked;
