/** Says what is wrong with a schedule; shares nothing with what makes schedules. */
@NullMarked
package parley.benchmarks.b2bsp.check;

import org.jspecify.annotations.NullMarked;
