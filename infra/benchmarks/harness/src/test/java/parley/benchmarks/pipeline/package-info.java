@NullMarked
package parley.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
