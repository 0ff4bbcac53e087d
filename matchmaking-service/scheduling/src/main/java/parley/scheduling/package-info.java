/**
 * Who meets whom when: the problem of one consultation, its solution, and what is true about it.
 *
 * <p>Everything here is ordered by reference ({@code S0001}, {@code I003}), never by arrival, so
 * that the same forum gives the same schedule whatever way its facts came in.
 */
@NullMarked
package parley.scheduling;

import org.jspecify.annotations.NullMarked;
