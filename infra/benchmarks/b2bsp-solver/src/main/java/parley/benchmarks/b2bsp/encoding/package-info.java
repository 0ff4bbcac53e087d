/** A problem as clauses: counters, breaks, fairness. */
@NullMarked
package parley.benchmarks.b2bsp.encoding;

import org.jspecify.annotations.NullMarked;
