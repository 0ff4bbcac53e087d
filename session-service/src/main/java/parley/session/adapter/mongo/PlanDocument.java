package parley.session.adapter.mongo;

import java.time.Duration;
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
import parley.session.domain.RoomCode;
import parley.session.domain.SessionPlan;
import parley.session.domain.SessionType;
import parley.session.domain.Span;
import parley.session.domain.Talk;

/**
 * What is planned for a session, in a draft as in a release.
 *
 * <pre>{@code
 * { type: "PRESENTATION", room: "MAIN", start, end, title: {ko: "…"},
 *   moderator: {name: "…", participant: "<uuid>", role: {ko: "…"}},
 *   talks: [ {speaker: "…", participant: "<uuid>", role: {ko: "…"}, country: "KR",
 *             delivery: "PRE_RECORDED", videoSeconds: 1080, title: {ko: "…"}} ] }
 * }</pre>
 */
record PlanDocument(
        String type,
        String room,
        Instant start,
        Instant end,
        Map<String, String> title,
        @Nullable Leader moderator,
        List<Contribution> talks) {

    record Leader(
            @Nullable String name,
            @Nullable String participant,
            @Nullable Map<String, String> role) {}

    record Contribution(
            @Nullable String speaker,
            @Nullable String participant,
            @Nullable Map<String, String> role,
            @Nullable String country,
            Kind delivery,
            @Nullable Long videoSeconds,
            Map<String, String> title) {}

    enum Kind {
        ON_SITE,
        REMOTE_LIVE,
        PRE_RECORDED
    }

    static PlanDocument of(SessionPlan plan) {
        return new PlanDocument(
                plan.type().name(),
                plan.room().value(),
                plan.span().start(),
                plan.span().end(),
                plan.title().byLanguage(),
                leader(plan.moderator()),
                plan.talks().stream().map(PlanDocument::contribution).toList());
    }

    SessionPlan plan() {
        return new SessionPlan(
                SessionType.valueOf(type),
                new RoomCode(room),
                new Span(start, end),
                new LocalizedText(title),
                moderator == null
                        ? null
                        : new Moderator(
                                name(moderator.name()),
                                participant(moderator.participant()),
                                text(moderator.role())),
                talks.stream().map(PlanDocument::talk).toList());
    }

    private static @Nullable Leader leader(@Nullable Moderator moderator) {
        return moderator == null
                ? null
                : new Leader(
                        written(moderator.name()),
                        written(moderator.participant()),
                        written(moderator.role()));
    }

    private static Contribution contribution(Talk talk) {
        return new Contribution(
                written(talk.speaker()),
                written(talk.participant()),
                written(talk.role()),
                talk.country(),
                switch (talk.delivery()) {
                    case Delivery.OnSite() -> Kind.ON_SITE;
                    case Delivery.RemoteLive() -> Kind.REMOTE_LIVE;
                    case Delivery.PreRecorded(Duration video) -> Kind.PRE_RECORDED;
                },
                talk.delivery() instanceof Delivery.PreRecorded(Duration video)
                        ? video.toSeconds()
                        : null,
                talk.title().byLanguage());
    }

    private static Talk talk(Contribution stored) {
        return new Talk(
                name(stored.speaker()),
                participant(stored.participant()),
                text(stored.role()),
                stored.country(),
                delivery(stored),
                new LocalizedText(stored.title()));
    }

    private static Delivery delivery(Contribution stored) {
        return switch (stored.delivery()) {
            case ON_SITE -> new Delivery.OnSite();
            case REMOTE_LIVE -> new Delivery.RemoteLive();
            case PRE_RECORDED -> new Delivery.PreRecorded(video(stored.videoSeconds()));
        };
    }

    private static Duration video(@Nullable Long seconds) {
        if (seconds == null) {
            throw new IllegalStateException("A recording without its length is stored");
        }
        return Duration.ofSeconds(seconds);
    }

    private static @Nullable String written(@Nullable ParticipantId participant) {
        return participant == null ? null : participant.toString();
    }

    private static @Nullable ParticipantId participant(@Nullable String written) {
        return written == null ? null : new ParticipantId(UUID.fromString(written));
    }

    private static @Nullable String written(@Nullable PersonName name) {
        return name == null ? null : name.value();
    }

    private static @Nullable Map<String, String> written(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    private static @Nullable PersonName name(@Nullable String written) {
        return written == null ? null : new PersonName(written);
    }

    private static @Nullable LocalizedText text(@Nullable Map<String, String> written) {
        return written == null ? null : new LocalizedText(written);
    }
}
