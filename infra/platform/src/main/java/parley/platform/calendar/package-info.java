/** What iCalendar (RFC 5545) asks of a text, and the library in use does not do. */
@NullMarked
package parley.platform.calendar;

import org.jspecify.annotations.NullMarked;
