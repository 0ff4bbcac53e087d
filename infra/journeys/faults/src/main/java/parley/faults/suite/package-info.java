/** The processes that are hurt: broker, replicas, and what stands before them. */
@NullMarked
package parley.faults.suite;

import org.jspecify.annotations.NullMarked;
