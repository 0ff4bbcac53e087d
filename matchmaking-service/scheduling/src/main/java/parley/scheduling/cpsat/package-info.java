/** The scheduling engine: OR-Tools CP-SAT, with the domain's own search beside it. */
@NullMarked
package parley.scheduling.cpsat;

import org.jspecify.annotations.NullMarked;
