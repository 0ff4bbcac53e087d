@NullMarked
package parley.benchmarks.b2bsp.solver;

import org.jspecify.annotations.NullMarked;
