/** Spring Cloud Stream's bindings, derived from what a service says that it consumes. */
@NullMarked
package parley.platform.binding;

import org.jspecify.annotations.NullMarked;
