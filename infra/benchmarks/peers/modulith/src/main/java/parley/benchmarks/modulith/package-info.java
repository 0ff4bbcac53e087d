/** The use case on Spring Modulith: its registry in MongoDB, its externalisation to Kafka. */
@NullMarked
package parley.benchmarks.modulith;

import org.jspecify.annotations.NullMarked;
