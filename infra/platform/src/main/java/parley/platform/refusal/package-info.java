/** Refusals as values, and what a use case answers: a value or a refusal. */
@NullMarked
package parley.platform.refusal;

import org.jspecify.annotations.NullMarked;
