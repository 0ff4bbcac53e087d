@NullMarked
package parley.benchmarks.event;

import org.jspecify.annotations.NullMarked;
