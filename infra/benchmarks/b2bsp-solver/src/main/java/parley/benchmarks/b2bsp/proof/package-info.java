/** Solvers side by side until a schedule is proven best, or that there is none. */
@NullMarked
package parley.benchmarks.b2bsp.proof;

import org.jspecify.annotations.NullMarked;
