/** iCalendar messages (RFC 5545, RFC 5546) by ical4j. */
@NullMarked
package parley.notification.adapter.calendar;

import org.jspecify.annotations.NullMarked;
