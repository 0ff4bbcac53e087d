/** Solvers of clauses, CaDiCaL before all, called in their own libraries. */
@NullMarked
package parley.benchmarks.b2bsp.solver;

import org.jspecify.annotations.NullMarked;
