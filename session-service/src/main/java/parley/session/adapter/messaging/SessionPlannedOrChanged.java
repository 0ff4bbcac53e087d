package parley.session.adapter.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.session.domain.Delivery;
import parley.session.domain.LocalizedText;
import parley.session.domain.Moderator;
import parley.session.domain.ParticipantId;
import parley.session.domain.PersonName;
import parley.session.domain.Session;
import parley.session.domain.SessionPlan;
import parley.session.domain.Talk;

/** Data of {@code session-planned.v1} and {@code session-changed.v1}: the whole session. */
record SessionPlannedOrChanged(
        UUID sessionId,
        String code,
        String type,
        String room,
        Instant start,
        Instant end,
        Map<String, String> title,
        @Nullable Leader moderator,
        List<Contribution> talks) {

    record Leader(
            @Nullable String speaker,
            @Nullable UUID participant,
            @Nullable Map<String, String> role) {}

    record Contribution(
            @Nullable String speaker,
            @Nullable UUID participant,
            @Nullable Map<String, String> role,
            @Nullable String country,
            String delivery,
            @Nullable Long videoMinutes,
            Map<String, String> title) {}

    static SessionPlannedOrChanged of(Session.Planned session) {
        SessionPlan plan = session.plan();
        return new SessionPlannedOrChanged(
                session.id().value(),
                session.code().value(),
                plan.type().name(),
                plan.room().value(),
                plan.span().start(),
                plan.span().end(),
                plan.title().byLanguage(),
                leader(plan.moderator()),
                plan.talks().stream().map(SessionPlannedOrChanged::contribution).toList());
    }

    private static @Nullable Leader leader(@Nullable Moderator moderator) {
        return moderator == null
                ? null
                : new Leader(
                        name(moderator.name()),
                        id(moderator.participant()),
                        text(moderator.role()));
    }

    private static Contribution contribution(Talk talk) {
        return new Contribution(
                name(talk.speaker()),
                id(talk.participant()),
                text(talk.role()),
                talk.country(),
                switch (talk.delivery()) {
                    case Delivery.OnSite() -> "ON_SITE";
                    case Delivery.RemoteLive() -> "REMOTE_LIVE";
                    case Delivery.PreRecorded(var video) -> "PRE_RECORDED";
                },
                talk.delivery() instanceof Delivery.PreRecorded(var video)
                        ? video.toMinutes()
                        : null,
                talk.title().byLanguage());
    }

    private static @Nullable UUID id(@Nullable ParticipantId participant) {
        return participant == null ? null : participant.value();
    }

    private static @Nullable String name(@Nullable PersonName name) {
        return name == null ? null : name.value();
    }

    private static @Nullable Map<String, String> text(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }
}
