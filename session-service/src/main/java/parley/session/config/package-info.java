/** Wires the use cases. */
@NullMarked
package parley.session.config;

import org.jspecify.annotations.NullMarked;
