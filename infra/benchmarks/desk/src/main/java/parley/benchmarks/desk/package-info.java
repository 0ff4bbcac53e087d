/**
 * The other service of the benchmark: keeps what it hears of registrations, by the platform's
 * inbox.
 */
@NullMarked
package parley.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
