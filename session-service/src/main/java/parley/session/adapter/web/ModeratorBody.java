package parley.session.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.session.domain.Moderator;

/**
 * Who leads a session: a name, a role by language, or both.
 *
 * @param participant for organisers only
 */
record ModeratorBody(
        @Nullable @Size(min = 1, max = Texts.LONGEST_NAME) @Pattern(regexp = ".*\\S.*")
                String speaker,
        @Nullable UUID participant,
        @Nullable @Size(min = 1)
                Map<
                                @Pattern(regexp = Texts.LANGUAGE) String,
                                @NotBlank @Size(max = Texts.LONGEST_TEXT) String>
                        role) {

    static @Nullable ModeratorBody of(@Nullable Moderator moderator) {
        return moderator == null
                ? null
                : new ModeratorBody(
                        TalkBody.written(moderator.name()),
                        TalkBody.written(moderator.participant()),
                        TalkBody.written(moderator.role()));
    }

    /** As the public sees it. */
    ModeratorBody withoutParticipant() {
        return new ModeratorBody(speaker, null, role);
    }

    void check(String path, WrongFields wrong) {
        if (speaker == null && role == null) {
            wrong.add(path + ".speaker", "Needs a speaker or a role.");
        }
    }

    Moderator moderator() {
        return new Moderator(
                TalkBody.name(speaker), TalkBody.participant(participant), TalkBody.text(role));
    }
}
