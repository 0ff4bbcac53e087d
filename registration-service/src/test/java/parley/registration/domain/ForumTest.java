package parley.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.registration.domain.ForumDecision.Changed;
import parley.registration.domain.ForumDecision.Refused;
import parley.registration.domain.ForumDecision.Rule;
import parley.registration.domain.ForumDecision.Unchanged;

class ForumTest {

    private static final ParticipantType BUYER = new ParticipantType("buyer", Role.BUYER, true);

    @Test
    void itsCreatorOrganisesTheDraft() {
        Forum draft = draft();

        assertThat(draft.status()).isEqualTo(ForumStatus.DRAFT);
        assertThat(draft.isOrganisedBy("organiser-pohang")).isTrue();
        assertThat(draft.isOrganisedBy("organiser-busan")).isFalse();
    }

    @Test
    void aDraftIsOpenedAndAnOpenForumClosed() {
        Forum open = after(draft().open());
        Forum closed = after(open.close());

        assertThat(open.status()).isEqualTo(ForumStatus.OPEN);
        assertThat(closed.status()).isEqualTo(ForumStatus.CLOSED);
    }

    @Test
    void aClosedForumStaysClosed() {
        Forum closed = after(after(draft().open()).close());

        assertThat(closed.open()).isEqualTo(new Refused(Rule.CLOSED_FOR_GOOD));
        assertThat(closed.define(BUYER)).isEqualTo(new Refused(Rule.CLOSED_FOR_GOOD));
    }

    @Test
    void aDraftCanNotBeClosed() {
        assertThat(draft().close()).isEqualTo(new Refused(Rule.NOT_OPENED_YET));
    }

    @Test
    void participantTypesAreAddedBeforeAndAfterOpening() {
        Forum open = after(after(draft().define(BUYER)).open());

        Forum more = after(open.define(new ParticipantType("guest", Role.ATTENDEE, false)));

        assertThat(more.participantTypes())
                .extracting(ParticipantType::code)
                .containsExactly("buyer", "guest");
    }

    @Test
    void whatIsAlreadySoStaysUnchanged() {
        Forum open = after(after(draft().define(BUYER)).open());

        assertThat(open.open()).isEqualTo(new Unchanged());
        assertThat(open.define(BUYER)).isEqualTo(new Unchanged());
        assertThat(after(open.close()).close()).isEqualTo(new Unchanged());
    }

    @Test
    void oneCodeStandsForOneParticipantType() {
        Forum forum = after(draft().define(BUYER));

        assertThat(forum.define(new ParticipantType("buyer", Role.BUYER, false)))
                .isEqualTo(new Refused(Rule.PARTICIPANT_TYPE_TAKEN));
    }

    private static Forum draft() {
        var details =
                new ForumDetails(
                        LocalizedText.of(Map.of("ko", "2020 동북아CEO경제협력포럼")),
                        null,
                        LocalDate.of(2020, 10, 30),
                        TimeZone.of("Asia/Seoul"),
                        null,
                        null,
                        List.of(new Language("ko")));
        return Forum.draft(new ForumId("necef-2020"), details, "organiser-pohang");
    }

    private static Forum after(ForumDecision decision) {
        assertThat(decision).isInstanceOf(Changed.class);
        return ((Changed) decision).event().forum();
    }
}
