/** Solves the published business-to-business meeting scheduling instances and compares. */
@NullMarked
package parley.benchmarks.b2bsp;

import org.jspecify.annotations.NullMarked;
