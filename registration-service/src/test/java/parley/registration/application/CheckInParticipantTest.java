package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.NOW;
import static parley.registration.application.PohangForum.ORGANISER;
import static parley.registration.application.PohangForum.buyer;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.interpreter;
import static parley.registration.application.PohangForum.refusal;
import static parley.registration.application.PohangForum.seller;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Outcome;
import parley.registration.domain.CheckIn;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Gate;

class CheckInParticipantTest {

    private final PohangForum forum = new PohangForum();

    @Test
    void whoeverShowsTheirRegistrationIsIn() {
        Enrolment seller = forum.submitted(seller("S0001"), 1).enrolment();

        CheckIn checkIn = scan(id(1).toString(), "hall-2").orThrow();

        assertThat(checkIn.participant()).isEqualTo(seller.participantId());
        assertThat(checkIn.at()).isEqualTo(NOW);
        assertThat(checkIn.gate()).isEqualTo(new Gate("hall-2"));
        assertThat(forum.checkIns.events()).hasSize(1);
    }

    @Test
    void thePublishersReferenceStandsForTheRegistration() {
        forum.submit(seller("S0001"), 1);
        forum.submit(interpreter("I01", "i01@interpreters.example"), 2);

        assertThat(scan("S0001", null).orThrow().registration()).isEqualTo(id(1));
        assertThat(scan("I01", null).orThrow().registration()).isEqualTo(id(2));
    }

    @Test
    void theSameBadgeAtAnotherGateChangesNothing() {
        forum.submit(seller("S0001"), 1);
        scan("S0001", "hall-1").orThrow();

        CheckIn again = scan(id(1).toString(), "hall-2").orThrow();

        assertThat(again.gate()).isEqualTo(new Gate("hall-1"));
        assertThat(forum.checkIns.events()).hasSize(1);
    }

    @Test
    void whoCameBackAfterACancellationIsInByTheNewRegistration() {
        forum.submit(seller("S0001"), 1);
        forum.cancel.cancel(FORUM, id(1), null, ORGANISER).orThrow();
        forum.submit(seller("S0001"), 2);

        assertThat(scan("S0001", null).orThrow().registration()).isEqualTo(id(2));
        assertThat(refusal(scan(id(1).toString(), null)).code()).isEqualTo("not-confirmed");
    }

    @Test
    void whoIsNotConfirmedOrUnknownStaysOutside() {
        forum.submit(buyer("B0001"), 1);

        assertThat(refusal(scan("B0001", null)).code()).isEqualTo("not-confirmed");
        assertThat(refusal(scan("B0002", null)).code()).isEqualTo("unknown-badge");
        assertThat(refusal(scan(id(9).toString(), null)).code()).isEqualTo("unknown-badge");
        assertThat(refusal(forum.checkIn.checkIn("necef-1999", "B0001", NOW, null)).code())
                .isEqualTo("unknown-forum");
        assertThat(refusal(scan("B0001", "two\nlines")).code()).isEqualTo("invalid-fields");
        assertThat(forum.checkIns.events()).isEmpty();
    }

    @Test
    void aRefusalDoesNotRepeatWhatTheBadgeShows() {
        assertThat(refusal(scan("kim@x.example", null)).detail()).doesNotContain("kim");
    }

    private Outcome<CheckIn> scan(String badge, @Nullable String gate) {
        return forum.checkIn.checkIn(FORUM.value(), badge, NOW, gate);
    }
}
