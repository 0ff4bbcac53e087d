package parley.notification.adapter.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.application.Calendars;
import parley.notification.application.Sender;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Calendars calendars(Sender sender) {
        return new ItipCalendars(sender);
    }
}
