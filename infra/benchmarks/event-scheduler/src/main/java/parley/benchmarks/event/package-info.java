/** Schedules a generated event of thousands of meetings and measures how good the answer is. */
@NullMarked
package parley.benchmarks.event;

import org.jspecify.annotations.NullMarked;
