/** A MongoDB server in memory inside this JVM. It is not durable. */
@NullMarked
package parley.local.store;

import org.jspecify.annotations.NullMarked;
