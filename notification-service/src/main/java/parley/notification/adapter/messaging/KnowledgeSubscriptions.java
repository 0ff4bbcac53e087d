package parley.notification.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.application.Companies;
import parley.notification.application.EraseRecipient;
import parley.notification.application.Forums;
import parley.notification.application.Knowledge;
import parley.notification.application.Participants;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Reaction;
import parley.platform.inbox.Subscription;

/** What is only kept, to be said in mails. */
@Configuration(proxyBeanMethods = false)
class KnowledgeSubscriptions {

    @Bean
    Subscription<ForumTold> forumCreated(Forums forums) {
        return forum("forum-created", forums);
    }

    @Bean
    Subscription<ForumTold> forumChanged(Forums forums) {
        return forum("forum-changed", forums);
    }

    @Bean
    Subscription<ForumTold> forumOpened(Forums forums) {
        return forum("forum-opened", forums);
    }

    @Bean
    Subscription<ForumTold> forumClosed(Forums forums) {
        return forum("forum-closed", forums);
    }

    @Bean
    Subscription<ParticipantChanged> participantChanged(
            Participants participants, EraseRecipient eraseRecipient) {
        return Subscription.to(
                        "parley.registration.participant-changed.v1",
                        ParticipantChanged.class,
                        event -> {
                            participants.keep(
                                    event.data().participant(), event.envelope().sequence());
                            return Effect.providing(
                                    Knowledge.participant(event.data().participantId()));
                        })
                .erasing(
                        tombstone ->
                                eraseRecipient.erase(tombstone.subject(), tombstone.sequence()));
    }

    @Bean
    Subscription<CompanyChanged> companyChanged(Companies companies) {
        return Subscription.to(
                "parley.registration.company-changed.v1",
                CompanyChanged.class,
                event -> {
                    companies.keep(event.data().company(), event.envelope().sequence());
                    return Effect.providing(Knowledge.company(event.data().companyId()));
                });
    }

    private static Subscription<ForumTold> forum(String event, Forums forums) {
        Reaction<ForumTold> keep =
                told -> {
                    forums.keep(told.data().forum(), told.envelope().sequence());
                    return Effect.providing(Knowledge.forum(told.data().forumId()));
                };
        return Subscription.to("parley.registration." + event + ".v1", ForumTold.class, keep);
    }
}
