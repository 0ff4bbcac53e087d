/** Which faults come when, from a seed alone. */
@NullMarked
package parley.faults.plan;

import org.jspecify.annotations.NullMarked;
