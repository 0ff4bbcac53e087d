@NullMarked
package parley.benchmarks.load;

import org.jspecify.annotations.NullMarked;
