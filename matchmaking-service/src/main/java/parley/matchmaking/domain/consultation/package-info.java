/** A forum's day of meetings: its slots, rooms and interpreters, and the one timetable. */
@NullMarked
package parley.matchmaking.domain.consultation;

import org.jspecify.annotations.NullMarked;
