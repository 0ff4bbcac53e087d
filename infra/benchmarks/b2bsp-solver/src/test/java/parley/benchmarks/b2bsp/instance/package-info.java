@NullMarked
package parley.benchmarks.b2bsp.instance;

import org.jspecify.annotations.NullMarked;
