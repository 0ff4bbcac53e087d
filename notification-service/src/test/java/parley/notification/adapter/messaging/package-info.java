@NullMarked
package parley.notification.adapter.messaging;

import org.jspecify.annotations.NullMarked;
