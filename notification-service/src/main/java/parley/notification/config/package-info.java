/** How the service is put together, and its settings. */
@NullMarked
package parley.notification.config;

import org.jspecify.annotations.NullMarked;
