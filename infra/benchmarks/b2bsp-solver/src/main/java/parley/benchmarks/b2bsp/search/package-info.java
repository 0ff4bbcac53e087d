/** Schedules by exchanging slots, without any proof. */
@NullMarked
package parley.benchmarks.b2bsp.search;

import org.jspecify.annotations.NullMarked;
