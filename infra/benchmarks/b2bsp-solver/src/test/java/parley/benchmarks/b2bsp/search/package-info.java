@NullMarked
package parley.benchmarks.b2bsp.search;

import org.jspecify.annotations.NullMarked;
