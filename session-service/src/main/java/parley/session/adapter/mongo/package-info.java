/** The service's collections. */
@NullMarked
package parley.session.adapter.mongo;

import org.jspecify.annotations.NullMarked;
