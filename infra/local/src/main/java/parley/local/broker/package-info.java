/** A Kafka broker inside this JVM. */
@NullMarked
package parley.local.broker;

import org.jspecify.annotations.NullMarked;
