package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.ORGANISER;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.refusal;
import static parley.registration.application.PohangForum.saying;
import static parley.registration.application.PohangForum.seller;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.domain.Consents;
import parley.registration.domain.Enrolment;
import parley.registration.domain.ParticipantEvent.ConsentChanged;
import parley.registration.domain.ParticipantEvent.ParticipantChanged;
import parley.registration.domain.Purpose;

class ChangeConsentTest {

    private final PohangForum forum = new PohangForum();

    @Test
    void whatWasSaidWithTheRegistrationIsToldOnceItIsConfirmed() {
        forum.submit(saying(seller("S0001"), true), 1);

        forum.admit.admit(id(1)).orThrow();

        assertThat(forum.participants.events())
                .satisfiesExactly(
                        event ->
                                assertThat(((ParticipantChanged) event).participant().consents())
                                        .isEqualTo(yes()),
                        event -> assertThat(((ConsentChanged) event).given()).isTrue());
    }

    @Test
    void nothingIsToldOfAConsentThatNobodySpokeOf() {
        Enrolment seller = confirmed();

        assertThat(forum.participants.events()).hasSize(1);
        assertThat(forum.participant(seller).consents()).isEqualTo(Consents.NONE);
    }

    @Test
    void theParticipantTakesAConsentBack() {
        forum.submit(saying(seller("S0001"), true), 1);
        forum.admit.admit(id(1)).orThrow();
        Enrolment seller = PohangForum.kept(forum.find.find(FORUM, id(1), ORGANISER)).enrolment();
        Caller self = new Caller(seller.participantId().toString(), Set.of(Role.PARTICIPANT));

        var after = say(seller, false, 1, self).orThrow();

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.state().consents().to(Purpose.RECOMMENDATION)).contains(false);
        assertThat(forum.participants.events())
                .last()
                .satisfies(
                        event -> {
                            ConsentChanged changed = (ConsentChanged) event;
                            assertThat(changed.given()).isFalse();
                            assertThat(changed.company()).isEqualTo(seller.companyId().get());
                        });
    }

    @Test
    void sayingTheSameAgainTellsNobody() {
        Enrolment seller = confirmed();
        say(seller, true, 1, ORGANISER).orThrow();

        var again = say(seller, true, 2, ORGANISER).orThrow();

        assertThat(again.version()).isEqualTo(2);
        assertThat(forum.participants.events()).hasSize(3);
    }

    @Test
    void aChangeThatIsBasedOnAnOlderVersionIsRefused() {
        Enrolment seller = confirmed();
        say(seller, true, 1, ORGANISER).orThrow();

        assertThat(refusal(say(seller, false, 1, ORGANISER)).kind()).isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void ofTwoAtTheSameTimeOneIsRefused() {
        Enrolment seller = confirmed();
        forum.participants.beforeNextWrite(() -> say(seller, false, 1, ORGANISER).orThrow());

        assertThat(refusal(say(seller, true, 1, ORGANISER)).kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(forum.participant(seller).consents().to(Purpose.RECOMMENDATION)).contains(false);
    }

    @Test
    void strangersSayNothing() {
        Enrolment seller = confirmed();
        Caller stranger = new Caller("somebody", Set.of(Role.PARTICIPANT));

        assertThat(refusal(say(seller, false, 1, stranger)).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void theSameRequestWithAnotherConsentSaysSomethingElse() {
        forum.submit(saying(seller("S0001"), true), 1);

        assertThat(refusal(forum.submit(saying(seller("S0001"), false), 1)).code())
                .isEqualTo("registered-differently");
    }

    private Enrolment confirmed() {
        Enrolment seller = forum.submitted(seller("S0001"), 1).enrolment();
        forum.admit.admit(id(1)).orThrow();
        return seller;
    }

    private parley.platform.refusal.Outcome<Versioned<parley.registration.domain.Participant.Known>>
            say(Enrolment seller, boolean given, long seen, Caller caller) {
        return forum.consent.say(
                FORUM, seller.participantId(), Purpose.RECOMMENDATION, given, seen, caller);
    }

    private static Consents yes() {
        return Consents.NONE.with(Purpose.RECOMMENDATION, true);
    }
}
