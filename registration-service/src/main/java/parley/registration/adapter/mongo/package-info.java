/** The aggregates as MongoDB documents; serves the application's ports. */
@NullMarked
package parley.registration.adapter.mongo;

import org.jspecify.annotations.NullMarked;
