package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;
import static parley.matchmaking.application.Refused.refusalOf;
import static parley.matchmaking.application.SmallForum.asking;

import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingCancelled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingRequested;
import parley.platform.refusal.Outcome;

class RequestMeetingTest {

    private static final Company SELLER = seller(1);
    private static final Company BUYER = buyer(1);

    private final SmallForum forum = new SmallForum();

    @Test
    void aRepresentativeAsksForItsCompany() {
        Meeting asked = ask(1, BUYER, SELLER).orThrow();

        assertThat(forum.meetings.events()).containsExactly(new MeetingRequested(asked));
    }

    @Test
    void theSameCallAgainGetsTheSameMeeting() {
        Meeting asked = ask(1, BUYER, SELLER).orThrow();

        assertThat(ask(1, BUYER, SELLER).orThrow()).isEqualTo(asked);
        assertThat(forum.meetings.events()).hasSize(1);
    }

    @Test
    void anotherRequestOfTheSamePairIsRefusedInEitherDirection() {
        Meeting asked = ask(1, BUYER, SELLER).orThrow();

        assertThat(codeOf(ask(2, BUYER, SELLER))).isEqualTo("meeting-already-requested");
        assertThat(refusalOf(ask(3, SELLER, BUYER)).detail())
                .isEqualTo("B0001 asked S0001 for a meeting already; it is REQUESTED.");
        assertThat(refusalOf(ask(3, SELLER, BUYER)).properties())
                .containsEntry("meetingId", asked.id().toString());
    }

    @Test
    void nobodyAsksForAnotherCompany() {
        Outcome<Meeting> asked =
                forum.request.request(FORUM, representing(SELLER), asking(1, BUYER, SELLER));

        assertThat(codeOf(asked)).isEqualTo("not-a-representative");
        assertThat(codeOf(forum.request.request(FORUM, ORGANISER, asking(1, BUYER, SELLER))))
                .isEqualTo("not-a-representative");
    }

    @Test
    void aCompanyThatIsNotThereCannotBeAsked() {
        assertThat(codeOf(ask(1, BUYER, seller(99)))).isEqualTo("unknown-company");
    }

    @Test
    void aCompanyThatWithdrewIsNotAsked() {
        forum.withdraw.withdraw(FORUM, SELLER.id(), null, representing(SELLER)).orThrow();

        assertThat(codeOf(ask(1, BUYER, SELLER))).isEqualTo("company-withdrew");
    }

    @Test
    void aRequestThatCrossesAWithdrawalIsCancelledAtOnce() {
        RequestMeeting late =
                new RequestMeeting(
                        forum.authority,
                        new WithdrawingMeanwhile(forum, SELLER),
                        forum.consultations,
                        forum.rules,
                        forum.expire,
                        () -> forum.now);

        Outcome<Meeting> asked = late.request(FORUM, representing(BUYER), asking(1, BUYER, SELLER));

        assertThat(codeOf(asked)).isEqualTo("company-withdrew");
        assertThat(forum.meetings.events())
                .hasExactlyElementsOfTypes(MeetingRequested.class, MeetingCancelled.class);
    }

    private Outcome<Meeting> ask(int call, Company requester, Company responder) {
        return forum.request.request(
                FORUM, representing(requester), asking(call, requester, responder));
    }
}
