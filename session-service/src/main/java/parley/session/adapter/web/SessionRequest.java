package parley.session.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.session.domain.LocalizedText;
import parley.session.domain.RoomCode;
import parley.session.domain.SessionCode;
import parley.session.domain.SessionPlan;
import parley.session.domain.SessionType;
import parley.session.domain.Span;

/**
 * A session, planned by an organiser.
 *
 * @param code needed to plan; to change, it may be left out
 * @param start with its offset from UTC
 * @param title by BCP 47 language
 * @param talks in their order
 */
record SessionRequest(
        @Nullable @Pattern(regexp = Texts.CODE) String code,
        @NotNull SessionType type,
        @NotNull @Pattern(regexp = Texts.CODE) String room,
        @NotNull OffsetDateTime start,
        @NotNull @Min(1) @Max(7 * 24 * 60) Integer minutes,
        @NotEmpty
                Map<
                                @Pattern(regexp = Texts.LANGUAGE) String,
                                @NotBlank @Size(max = Texts.LONGEST_TEXT) String>
                        title,
        @Nullable @Valid ModeratorBody moderator,
        @Nullable @Size(max = 100) List<@NotNull @Valid TalkBody> talks) {

    @Nullable SessionCode sessionCode() {
        return code == null ? null : new SessionCode(code);
    }

    /** Refuses what no single field shows to be wrong. */
    SessionPlan plan() {
        List<TalkBody> given = talks == null ? List.of() : talks;
        WrongFields wrong = new WrongFields();
        for (int i = 0; i < given.size(); i++) {
            given.get(i).check("talks[%d]".formatted(i), wrong);
        }
        if (moderator != null) {
            moderator.check("moderator", wrong);
        }
        wrong.refuse();
        return new SessionPlan(
                type,
                new RoomCode(room),
                Span.of(start.toInstant(), Duration.ofMinutes(minutes)),
                new LocalizedText(title),
                moderator == null ? null : moderator.moderator(),
                given.stream().map(TalkBody::talk).toList());
    }
}
