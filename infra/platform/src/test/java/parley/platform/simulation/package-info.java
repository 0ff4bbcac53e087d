/**
 * The platform's own code in simulated processes: threads, time, store and broker are all in the
 * hands of one seeded scheduler, so that a schedule of crashes and races can be played again.
 */
@NullMarked
package parley.platform.simulation;

import org.jspecify.annotations.NullMarked;
