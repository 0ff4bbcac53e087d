package parley.matchmaking.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.PresenceEvent;
import parley.matchmaking.domain.mou.MouEvent;
import parley.platform.event.OutgoingEvents;

@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    OutgoingEvents<MeetingEvent> meetingEvents() {
        return new MeetingEvents();
    }

    @Bean
    OutgoingEvents<ConsultationEvent> consultationEvents() {
        return new ConsultationEvents();
    }

    @Bean
    OutgoingEvents<PresenceEvent> presenceEvents() {
        return new PresenceEvents();
    }

    @Bean
    OutgoingEvents<MouEvent> mouEvents() {
        return new MouEvents();
    }
}
