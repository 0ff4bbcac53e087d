/** What is printed. */
@NullMarked
package parley.benchmarks.b2bsp.report;

import org.jspecify.annotations.NullMarked;
