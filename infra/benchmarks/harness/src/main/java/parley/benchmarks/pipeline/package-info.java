/** From an accepted registration to its effect in another service, against two peers. */
@NullMarked
package parley.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
