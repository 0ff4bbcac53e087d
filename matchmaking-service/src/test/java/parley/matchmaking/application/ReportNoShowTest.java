package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.STRANGER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingState.Missed;
import parley.matchmaking.domain.meeting.Movement;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

class ReportNoShowTest {

    private static final CompanyId BUYER = buyer(1).id();
    private static final CompanyId SELLER = seller(1).id();
    private static final Instant START = grid(4).span(0).start();

    private final SmallForum forum = new SmallForum();
    private final Meeting meeting = forum.accepted(buyer(1), seller(1));

    @BeforeEach
    void theTimeToComeIsOver() {
        forum.publish();
        forum.now = START.plus(SmallForum.GRACE);
    }

    @Test
    void aSideReportsTheOtherOne() {
        Meeting missed = report(representing(seller(1)), BUYER).orThrow();

        assertThat(missed.state()).isEqualTo(new Missed(booking(), forum.now, Set.of(BUYER)));
        assertThat(report(representing(seller(1)), BUYER).orThrow()).isEqualTo(missed);
    }

    @Test
    void aSideDoesNotReportItself() {
        assertThat(codeOf(report(representing(seller(1)), BUYER, SELLER)))
                .isEqualTo("absent-yourself");
    }

    @Test
    void organisersReportBothAndOthersNobody() {
        assertThat(codeOf(report(STRANGER, BUYER))).isEqualTo("not-in-this-meeting");
        assertThat(codeOf(report(ORGANISER, buyer(2).id())))
                .isEqualTo("not-a-side-of-this-meeting");

        assertThat(((Missed) report(ORGANISER, BUYER, SELLER).orThrow().state()).absent())
                .containsExactlyInAnyOrder(BUYER, SELLER);
    }

    @Test
    void everybodyMayComeUntilTheLimit() {
        forum.now = forum.now.minusMillis(1);

        assertThat(codeOf(report(ORGANISER, BUYER))).isEqualTo("no-show-too-early");
    }

    @Test
    void whoWasHeardOfInTheVideoRoomWasThere() {
        forum.notePresence
                .note(meeting.id().toString(), buyer(1).reference(), Movement.JOINED, START)
                .orThrow();

        assertThat(codeOf(report(representing(seller(1)), BUYER))).isEqualTo("side-was-there");
        report(representing(buyer(1)), SELLER).orThrow();
    }

    private Outcome<Meeting> report(Caller caller, CompanyId... absent) {
        return forum.reportNoShow.report(FORUM, meeting.id(), caller, Set.of(absent));
    }

    private Booking booking() {
        return FindMeeting.booking(forum.meeting(meeting.id()).state()).orElseThrow();
    }
}
