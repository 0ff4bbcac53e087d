/** Calendars by ical4j, and the seals of the links to them. */
@NullMarked
package parley.matchmaking.adapter.calendar;

import org.jspecify.annotations.NullMarked;
