package parley.platform.shutdown;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

@AutoConfiguration
@ConditionalOnWebApplication
@EnableConfigurationProperties(ShutdownSettings.class)
class ShutdownAutoConfiguration {

    /** A phase that takes longer than it may is cut short, and the drain with it. */
    @Bean
    Drain drain(ShutdownSettings settings, LifecycleProperties lifecycle) {
        if (settings.drain().compareTo(lifecycle.getTimeoutPerShutdownPhase()) >= 0) {
            throw new IllegalStateException(
                    "parley.shutdown.drain (%s) must be shorter than spring.lifecycle.timeout-per-shutdown-phase (%s)"
                            .formatted(settings.drain(), lifecycle.getTimeoutPerShutdownPhase()));
        }
        return new Drain(settings.drain());
    }

    @Bean
    FilterRegistrationBean<ClosingConnections> closingConnections(Drain drain) {
        FilterRegistrationBean<ClosingConnections> filter =
                new FilterRegistrationBean<>(new ClosingConnections(drain));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
