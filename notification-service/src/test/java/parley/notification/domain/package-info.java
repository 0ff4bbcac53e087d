@NullMarked
package parley.notification.domain;

import org.jspecify.annotations.NullMarked;
