/** Recommendations on generated forums whose utilities the recommender does not see. */
@NullMarked
package parley.benchmarks.recommend;

import org.jspecify.annotations.NullMarked;
