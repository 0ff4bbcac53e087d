/** What all services share before any of their own settings: defaults, system time. */
@NullMarked
package parley.platform.config;

import org.jspecify.annotations.NullMarked;
