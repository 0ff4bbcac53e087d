@NullMarked
package parley.benchmarks.b2bsp.proof;

import org.jspecify.annotations.NullMarked;
