package parley.session.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.platform.event.OutgoingEvents;
import parley.platform.inbox.Subscription;
import parley.session.application.Forums;
import parley.session.application.GiveBackAllSeats;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.SeatEvent;

@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    OutgoingEvents<ProgrammeEvent> outgoingProgrammeEvents() {
        return new OutgoingProgrammeEvents();
    }

    @Bean
    OutgoingEvents<SeatEvent> outgoingSeatEvents() {
        return new OutgoingSeatEvents();
    }

    @Bean
    KeepForum keepForum(Forums forums) {
        return new KeepForum(forums);
    }

    @Bean
    Subscription<RegistrationCancelled> registrationCancelled(GiveBackAllSeats giveBack) {
        return Subscription.to(
                "parley.registration.registration-cancelled.v1",
                RegistrationCancelled.class,
                new FreeSeats(giveBack));
    }

    /** Every event about a forum carries its whole state, so all are taken the same way. */
    @Bean
    Subscription<ForumState> forumCreated(KeepForum keep) {
        return Subscription.to("parley.registration.forum-created.v1", ForumState.class, keep);
    }

    @Bean
    Subscription<ForumState> forumChanged(KeepForum keep) {
        return Subscription.to("parley.registration.forum-changed.v1", ForumState.class, keep);
    }

    @Bean
    Subscription<ForumState> forumOpened(KeepForum keep) {
        return Subscription.to("parley.registration.forum-opened.v1", ForumState.class, keep);
    }

    @Bean
    Subscription<ForumState> forumClosed(KeepForum keep) {
        return Subscription.to("parley.registration.forum-closed.v1", ForumState.class, keep);
    }
}
