package parley.session.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.session.domain.Session;
import parley.session.domain.SessionPlan;
import parley.session.domain.SessionType;

/**
 * A session as organisers see it.
 *
 * @param end exclusive
 * @param reason of a cancelled one, if it was given
 */
record SessionView(
        UUID sessionId,
        String code,
        Status status,
        @Nullable String reason,
        SessionType type,
        String room,
        Instant start,
        Instant end,
        long minutes,
        Map<String, String> title,
        @Nullable ModeratorBody moderator,
        List<TalkBody> talks) {

    enum Status {
        PLANNED,
        CANCELLED
    }

    static SessionView of(Session session) {
        SessionPlan plan = session.plan();
        return new SessionView(
                session.id().value(),
                session.code().value(),
                switch (session) {
                    case Session.Planned planned -> Status.PLANNED;
                    case Session.Cancelled cancelled -> Status.CANCELLED;
                },
                session instanceof Session.Cancelled cancelled ? cancelled.reason() : null,
                plan.type(),
                plan.room().value(),
                plan.span().start(),
                plan.span().end(),
                plan.span().length().toMinutes(),
                plan.title().byLanguage(),
                ModeratorBody.of(plan.moderator()),
                plan.talks().stream().map(TalkBody::of).toList());
    }
}
