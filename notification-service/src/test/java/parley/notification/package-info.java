@NullMarked
package parley.notification;

import org.jspecify.annotations.NullMarked;
