@NullMarked
package parley.notification.adapter.calendar;

import org.jspecify.annotations.NullMarked;
