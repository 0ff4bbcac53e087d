@NullMarked
package parley.benchmarks.b2bsp.check;

import org.jspecify.annotations.NullMarked;
