package parley.notification.adapter.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.application.AcceptedMails;
import parley.notification.application.Pace;
import parley.notification.application.Sender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailServerSettings.class)
class MailConfiguration {

    private static final String INSTANCE = "mail";

    @Bean
    SmtpMailServer mailServer(
            MailServerSettings settings,
            Sender sender,
            Pace pace,
            CircuitBreakerRegistry breakers,
            RetryRegistry retries,
            TimeLimiterRegistry timeLimiters,
            MeterRegistry meters) {
        TimeLimiter timeLimiter = timeLimiters.timeLimiter(INSTANCE);
        Duration limit = timeLimiter.getTimeLimiterConfig().getTimeoutDuration();
        if (limit.multipliedBy(2).compareTo(pace.lease()) > 0) {
            throw new IllegalStateException(
                    "An attempt may last %s, more than half of parley.delivery.lease (%s)"
                            .formatted(limit, pace.lease()));
        }
        var connections = new SmtpConnections(settings);
        return new SmtpMailServer(
                new MimeMails(connections.session(), sender),
                connections,
                breakers.circuitBreaker(INSTANCE),
                retries.retry(INSTANCE),
                timeLimiter,
                meters);
    }

    @Bean
    AcceptedMails acceptedMails(MailServerSettings settings) {
        return settings.lookupUrl() == null
                ? messageId -> AcceptedMails.Answer.NOBODY_KNOWS
                : new ProvidersRecord(settings.lookupUrl(), settings.answerTimeout());
    }
}
