package parley.matchmaking.adapter.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    @Bean
    CalendarKeys calendarKeys(CalendarSettings settings) {
        return CalendarKeys.under(settings.secrets());
    }
}
