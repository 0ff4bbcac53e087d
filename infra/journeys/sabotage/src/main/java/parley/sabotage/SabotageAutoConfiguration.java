package parley.sabotage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.messaging.Message;
import parley.platform.outbox.EventTransport;

/**
 * {@code parley.sabotage.clock=FILE} adds the seconds in the file to system time; {@code
 * parley.sabotage.broken=outbox|inbox|order} disables one mechanism. Without either nothing is
 * touched.
 */
@AutoConfiguration
class SabotageAutoConfiguration {

    private static final String BROKEN = "parley.sabotage.broken";

    @Bean
    @ConditionalOnProperty("parley.sabotage.clock")
    static BeanPostProcessor aheadClock(Environment environment) {
        Path offset = Path.of(environment.getRequiredProperty("parley.sabotage.clock"));
        return new Replacing<>(Clock.class, clock -> new AheadClock(clock, offset));
    }

    @Bean
    @ConditionalOnProperty(name = BROKEN, havingValue = "outbox")
    static BeanPostProcessor brokenOutbox() {
        return new Replacing<>(EventTransport.class, UnconfirmedTransport::new);
    }

    @Bean
    @ConditionalOnProperty(name = BROKEN, havingValue = "inbox")
    static BeanPostProcessor brokenInbox() {
        return events(ForgetfulInbox::new);
    }

    @Bean
    @ConditionalOnProperty(name = BROKEN, havingValue = "order")
    static BeanPostProcessor brokenOrder() {
        return events(OrderOfArrival::new);
    }

    /** The platform's binding {@code events-in-0}. */
    private static BeanPostProcessor events(Wrapping wrapping) {
        return new BeanPostProcessor() {
            @Override
            @SuppressWarnings("unchecked")
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("events") && bean instanceof Consumer<?> events
                        ? wrapping.around((Consumer<Message<?>>) events)
                        : bean;
            }
        };
    }

    @FunctionalInterface
    private interface Wrapping {

        Consumer<Message<?>> around(Consumer<Message<?>> events);
    }
}
