/** The service put together. */
@NullMarked
package parley.registration.config;

import org.jspecify.annotations.NullMarked;
