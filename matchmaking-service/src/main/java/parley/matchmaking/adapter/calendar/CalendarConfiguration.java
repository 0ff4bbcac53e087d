package parley.matchmaking.adapter.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.Calendars;
import parley.matchmaking.application.FeedSeals;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Calendars calendars(CalendarSettings settings) {
        return new PublishedCalendars(settings.refresh());
    }

    @Bean
    FeedSeals feedSeals(CalendarSettings settings) {
        return new HmacFeedSeals(settings.secrets());
    }
}
