package parley.session.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.session.domain.Delivery;
import parley.session.domain.LocalizedText;
import parley.session.domain.ParticipantId;
import parley.session.domain.PersonName;
import parley.session.domain.Talk;

/**
 * A talk, in requests as in answers.
 *
 * @param speaker absent while nobody is named; then there is a role
 * @param participant which of the forum's participants the speaker is; for organisers only
 * @param role by BCP 47 language
 * @param country ISO 3166-1 alpha-2
 * @param videoMinutes of PRE_RECORDED talks, and only of them
 */
record TalkBody(
        @Nullable @Size(min = 1, max = Texts.LONGEST_NAME) @Pattern(regexp = ".*\\S.*")
                String speaker,
        @Nullable UUID participant,
        @Nullable @Size(min = 1)
                Map<
                                @Pattern(regexp = Texts.LANGUAGE) String,
                                @NotBlank @Size(max = Texts.LONGEST_TEXT) String>
                        role,
        @Nullable @Pattern(regexp = Texts.COUNTRY) String country,
        @NotNull Kind delivery,
        @Nullable @Min(1) @Max(24 * 60) Integer videoMinutes,
        @NotEmpty
                Map<
                                @Pattern(regexp = Texts.LANGUAGE) String,
                                @NotBlank @Size(max = Texts.LONGEST_TEXT) String>
                        title) {

    enum Kind {
        ON_SITE,
        REMOTE_LIVE,
        PRE_RECORDED
    }

    static TalkBody of(Talk talk) {
        return new TalkBody(
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
                        ? Math.toIntExact(video.toMinutes())
                        : null,
                talk.title().byLanguage());
    }

    /** As the public sees it. */
    TalkBody withoutParticipant() {
        return new TalkBody(speaker, null, role, country, delivery, videoMinutes, title);
    }

    void check(String path, WrongFields wrong) {
        if (speaker == null && role == null) {
            wrong.add(path + ".speaker", "Needs a speaker or a role.");
        }
        if (delivery == Kind.PRE_RECORDED && videoMinutes == null) {
            wrong.add(path + ".videoMinutes", "Is required of a PRE_RECORDED talk.");
        }
        if (delivery != Kind.PRE_RECORDED && videoMinutes != null) {
            wrong.add(path + ".videoMinutes", "Is for PRE_RECORDED talks only.");
        }
    }

    Talk talk() {
        return new Talk(
                name(speaker),
                participant(participant),
                text(role),
                country,
                kindOfDelivery(),
                new LocalizedText(title));
    }

    private Delivery kindOfDelivery() {
        return switch (delivery) {
            case ON_SITE -> new Delivery.OnSite();
            case REMOTE_LIVE -> new Delivery.RemoteLive();
            case PRE_RECORDED ->
                    new Delivery.PreRecorded(
                            Duration.ofMinutes(videoMinutes == null ? 0 : videoMinutes));
        };
    }

    static @Nullable String written(@Nullable PersonName name) {
        return name == null ? null : name.value();
    }

    static @Nullable Map<String, String> written(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    static @Nullable UUID written(@Nullable ParticipantId participant) {
        return participant == null ? null : participant.value();
    }

    static @Nullable ParticipantId participant(@Nullable UUID given) {
        return given == null ? null : new ParticipantId(given);
    }

    static @Nullable PersonName name(@Nullable String given) {
        return given == null ? null : new PersonName(given);
    }

    static @Nullable LocalizedText text(@Nullable Map<String, String> given) {
        return given == null ? null : new LocalizedText(given);
    }
}
