/** Load by the open arrival model, and the search for what is sustained. */
@NullMarked
package parley.benchmarks.load;

import org.jspecify.annotations.NullMarked;
