/** Whom a company should meet and why, in plain Java and Lucene: equal input, equal answer. */
@NullMarked
package parley.recommendation;

import org.jspecify.annotations.NullMarked;
