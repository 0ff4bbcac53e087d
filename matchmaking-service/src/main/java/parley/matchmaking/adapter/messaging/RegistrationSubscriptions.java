package parley.matchmaking.adapter.messaging;

import static java.util.Objects.requireNonNull;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.KnowForum;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.platform.event.EventEnvelope;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Received;
import parley.platform.inbox.Subscription;

/** Who takes part is known from events alone. */
@Configuration(proxyBeanMethods = false)
class RegistrationSubscriptions {

    private final KnowForum know;

    RegistrationSubscriptions(KnowForum know) {
        this.know = know;
    }

    @Bean
    Subscription<ForumTold> forumCreated() {
        return forum("forum-created");
    }

    @Bean
    Subscription<ForumTold> forumChanged() {
        return forum("forum-changed");
    }

    @Bean
    Subscription<ForumTold> forumOpened() {
        return forum("forum-opened");
    }

    @Bean
    Subscription<ForumTold> forumClosed() {
        return forum("forum-closed");
    }

    @Bean
    Subscription<CompanyTold> companyChanged() {
        return Subscription.to(
                "parley.registration.company-changed.v1", CompanyTold.class, this::company);
    }

    @Bean
    Subscription<ParticipantTold> participantChanged() {
        return Subscription.to(
                        "parley.registration.participant-changed.v1",
                        ParticipantTold.class,
                        this::participant)
                .erasing(this::erased);
    }

    private Subscription<ForumTold> forum(String event) {
        return Subscription.to(
                "parley.registration." + event + ".v1",
                ForumTold.class,
                told -> {
                    know.forum(told.data().toForum());
                    return Effect.done();
                });
    }

    private Effect company(Received<CompanyTold> told) {
        String forum = forumOf(told);
        know.company(told.data().toCompany(forum), told.data().toProfile(forum));
        return Effect.done();
    }

    private Effect participant(Received<ParticipantTold> told) {
        told.data()
                .toInterpreter(forumOf(told))
                .ifPresentOrElse(know::interpreter, () -> know.noInterpreter(told.data().id()));
        told.data()
                .recommendation()
                .ifPresent(
                        given ->
                                know.consent(
                                        told.data().id(),
                                        new ForumId(forumOf(told)),
                                        given,
                                        told.envelope().sequence()));
        return Effect.done();
    }

    private Effect erased(EventEnvelope tombstone) {
        know.erased(ParticipantId.of(tombstone.subject()));
        return Effect.done();
    }

    private static String forumOf(Received<?> told) {
        return requireNonNull(told.envelope().forum(), "forumid is missing");
    }
}
