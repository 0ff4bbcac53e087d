/**
 * Whether a schedule is right, judged from the rules alone. Shares no code with what makes
 * schedules, and only the records of the problem and its answer.
 */
@NullMarked
package parley.scheduling.check;

import org.jspecify.annotations.NullMarked;
