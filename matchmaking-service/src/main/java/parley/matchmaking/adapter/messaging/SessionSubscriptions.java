package parley.matchmaking.adapter.messaging;

import static java.util.Objects.requireNonNull;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.ForumProgramme;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.SessionId;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Received;
import parley.platform.inbox.Subscription;

/**
 * Who is in which session. Seats come by a topic of their own, so one may be known before its
 * session is; nothing waits for anything, since both are joined when they are read.
 */
@Configuration(proxyBeanMethods = false)
class SessionSubscriptions {

    private final ForumProgramme programme;

    SessionSubscriptions(ForumProgramme programme) {
        this.programme = programme;
    }

    @Bean
    Subscription<SessionTold> sessionPlanned() {
        return Subscription.to(
                "parley.session.session-planned.v1", SessionTold.class, this::session);
    }

    @Bean
    Subscription<SessionTold> sessionChanged() {
        return Subscription.to(
                "parley.session.session-changed.v1", SessionTold.class, this::session);
    }

    @Bean
    Subscription<SessionCancelledTold> sessionCancelled() {
        return Subscription.to(
                "parley.session.session-cancelled.v1",
                SessionCancelledTold.class,
                told -> {
                    programme.cancelled(
                            forumOf(told),
                            new SessionId(told.data().sessionId()),
                            told.envelope().sequence());
                    return Effect.done();
                });
    }

    @Bean
    Subscription<SeatTold> seatTaken() {
        return Subscription.to(
                "parley.session.seat-taken.v1", SeatTold.class, told -> seat(told, true));
    }

    @Bean
    Subscription<SeatTold> seatReleased() {
        return Subscription.to(
                "parley.session.seat-released.v1", SeatTold.class, told -> seat(told, false));
    }

    private Effect session(Received<SessionTold> told) {
        programme.keep(told.data().toSession(forumOf(told).value()), told.envelope().sequence());
        return Effect.done();
    }

    private Effect seat(Received<SeatTold> told, boolean held) {
        programme.seat(
                forumOf(told),
                new SessionId(told.data().sessionId()),
                new ParticipantId(told.data().participantId()),
                held,
                told.envelope().sequence());
        return Effect.done();
    }

    private static ForumId forumOf(Received<?> told) {
        return new ForumId(requireNonNull(told.envelope().forum(), "forumid is missing"));
    }
}
