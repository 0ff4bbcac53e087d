@NullMarked
package parley.matchmaking.adapter.calendar;

import org.jspecify.annotations.NullMarked;
