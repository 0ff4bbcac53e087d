@NullMarked
package parley.notification.application;

import org.jspecify.annotations.NullMarked;
