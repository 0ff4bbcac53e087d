/** Stores one document per event, without order, repetition or failure in mind. */
@NullMarked
package parley.benchmarks.bare.desk;

import org.jspecify.annotations.NullMarked;
