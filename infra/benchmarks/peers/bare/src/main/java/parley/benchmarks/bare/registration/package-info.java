/** Takes a registration by one insert and one send; a crash between the two loses the event. */
@NullMarked
package parley.benchmarks.bare.registration;

import org.jspecify.annotations.NullMarked;
