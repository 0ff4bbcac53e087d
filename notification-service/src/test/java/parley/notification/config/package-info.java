@NullMarked
package parley.notification.config;

import org.jspecify.annotations.NullMarked;
