@NullMarked
package parley.benchmarks.recommend;

import org.jspecify.annotations.NullMarked;
