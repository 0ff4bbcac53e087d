package parley.matchmaking.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import parley.matchmaking.domain.recommendation.ConsentRule;

/**
 * Recommendations.
 *
 * @param listLength of each company's list, at least 1; the cap on exposure counts lists of this
 *     length
 * @param freshFor how long what was read of a forum may be used before the database is asked again
 * @param consent which word of a company's representatives lets its profile be matched
 */
@ConfigurationProperties("parley.recommendations")
record RecommendationSettings(
        @DefaultValue("20") int listLength,
        @DefaultValue("5s") Duration freshFor,
        @DefaultValue("not-refused") ConsentRule consent) {

    RecommendationSettings {
        if (listLength < 1) {
            throw new IllegalArgumentException(
                    "parley.recommendations.list-length is at least 1, not " + listLength);
        }
        if (freshFor.isNegative()) {
            throw new IllegalArgumentException(
                    "parley.recommendations.fresh-for is 0 or more, not " + freshFor);
        }
    }
}
