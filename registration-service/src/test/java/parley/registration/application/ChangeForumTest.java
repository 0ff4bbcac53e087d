package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.ORGANISER;
import static parley.registration.application.PohangForum.refusal;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantType;

class ChangeForumTest {

    private static final Caller BUSAN = new Caller("organiser-busan", Set.of(Role.ORGANISER));
    private static final Caller GUEST = new Caller("guest", Set.of(Role.PARTICIPANT));
    private static final ParticipantType MODERATOR =
            new ParticipantType("moderator", parley.registration.domain.Role.SPEAKER, false);

    private final PohangForum forum = new PohangForum();

    @Test
    void creatingTheSameForumAgainAnswersWithIt() {
        var again = forum.createForum.create(PohangForum.form(), ORGANISER);

        assertThat(again.orThrow().state().id()).isEqualTo(FORUM);
    }

    @Test
    void aCodeOfAnotherOrganiserIsTaken() {
        assertThat(refusal(forum.createForum.create(PohangForum.form(), BUSAN)).code())
                .isEqualTo("forum-code-taken");
    }

    @Test
    void onlyOrganisersSetForumsUp() {
        assertThat(refusal(forum.createForum.create(PohangForum.form(), GUEST)).code())
                .isEqualTo("role-required");
    }

    @Test
    void everyWrongFieldOfAForumIsNamed() {
        var form = new ForumForm("Necef 2020", null, null, null, "KST", null, null, null);

        var refusal = refusal(forum.createForum.create(form, ORGANISER));

        assertThat(refusal.detail())
                .contains("code ", "title ", "date ", "timeZone ", "languages ");
    }

    @Test
    void onlyItsOrganisersChangeAForum() {
        assertThat(refusal(forum.changeForum.define(FORUM, MODERATOR, BUSAN)).code())
                .isEqualTo("not-the-organiser");
        assertThat(refusal(forum.changeForum.close(FORUM, GUEST)).code())
                .isEqualTo("not-the-organiser");
    }

    @Test
    void aForumThatNobodyCreatedCanNotBeOpened() {
        assertThat(refusal(forum.changeForum.open(new ForumId("necef-2019"), ORGANISER)).kind())
                .isEqualTo(parley.platform.refusal.Refusal.Kind.NOT_FOUND);
    }

    @Test
    void ofTwoWhoChangeItAtOnceBothAreHeard() {
        forum.forums.beforeNextWrite(
                () -> forum.changeForum.define(FORUM, MODERATOR, ORGANISER).orThrow());

        var closed = forum.changeForum.close(FORUM, ORGANISER).orThrow().state();

        assertThat(closed.participantType("moderator")).isPresent();
    }
}
