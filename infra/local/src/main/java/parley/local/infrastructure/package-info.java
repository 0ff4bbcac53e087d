/** The process that holds broker, store, mail sink and issuer. */
@NullMarked
package parley.local.infrastructure;

import org.jspecify.annotations.NullMarked;
