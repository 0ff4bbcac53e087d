/** The process that broker, store and issuer of a benchmark share, with a look inside. */
@NullMarked
package parley.benchmarks.backend;

import org.jspecify.annotations.NullMarked;
