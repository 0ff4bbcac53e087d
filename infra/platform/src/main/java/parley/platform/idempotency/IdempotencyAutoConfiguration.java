package parley.platform.idempotency;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parley.platform.ids.Ids;
import parley.platform.web.ProblemAnswers;

/** First among the web configurers: Spring Data would answer for any interface with a proxy. */
@AutoConfiguration
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
@EnableScheduling
@EnableConfigurationProperties(IdempotencySettings.class)
class IdempotencyAutoConfiguration implements WebMvcConfigurer {

    private final Ids ids;

    IdempotencyAutoConfiguration(Ids ids) {
        this.ids = ids;
    }

    @Bean
    IdempotencyRecords idempotencyRecords(MongoOperations mongo) {
        return new MongoIdempotencyRecords(mongo);
    }

    @Bean
    StoredAnswers storedAnswers(IdempotencyRecords records) {
        return records::removeOf;
    }

    /** After the token: the key belongs to its client. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyRecords records,
            Clock clock,
            IdempotencySettings settings,
            ProblemAnswers problems) {
        KeyedRequests requests =
                new KeyedRequests(records, ids, clock, settings.lease(), settings.retention());
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(
                        new IdempotencyFilter(
                                requests, Fingerprints.under(settings.hmacKey()), problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    ExpirySweep idempotencyExpirySweep(
            IdempotencyRecords records, Clock clock, IdempotencySettings settings) {
        return new ExpirySweep(records, clock, settings.sweepInterval());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestIdentityResolver(ids));
    }
}
