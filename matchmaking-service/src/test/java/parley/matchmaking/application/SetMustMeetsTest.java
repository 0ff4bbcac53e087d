package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;
import static parley.matchmaking.application.Refused.codeOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Priority;
import parley.matchmaking.domain.request.Limits;
import parley.platform.refusal.Outcome;
import parley.scheduling.cpsat.Conflict;
import parley.scheduling.cpsat.CpSatScheduler;
import parley.scheduling.cpsat.Effort;

class SetMustMeetsTest {

    private final SmallForum forum = new SmallForum();

    @Test
    void twoWhoNeverAskedMeetWithoutAnAnswer() {
        Meeting set = set(buyer(1), seller(1)).orThrow();

        assertThat(MeetingStatus.of(set.state())).isEqualTo(MeetingStatus.ACCEPTED);
        assertThat(set.mustMeet()).isTrue();
        assertThat(forum.meetings.events())
                .hasExactlyElementsOfTypes(
                        MeetingEvent.MeetingRequested.class, MeetingEvent.MeetingAccepted.class);
    }

    @Test
    void aRequestThatIsSetKeepsItsPriorityAndNeedsNoAnswer() {
        Meeting asked = forum.requested(buyer(1), seller(1));

        Meeting set = set(seller(1), buyer(1)).orThrow();

        assertThat(set.id()).isEqualTo(asked.id());
        assertThat(set.priority()).isEqualTo(asked.priority());
        assertThat(MeetingStatus.of(set.state())).isEqualTo(MeetingStatus.ACCEPTED);
        assertThat(set(buyer(1), seller(1)).orThrow()).isEqualTo(set);
        assertThat(forum.mustMeets.all(FORUM, OPERATOR).orThrow()).containsExactly(set);
        assertThat(forum.mustMeets.unset(FORUM, set.id(), ORGANISER).orThrow().mustMeet())
                .isFalse();
    }

    @Test
    void aMaximumDoesNotStandInItsWay() {
        forum.setRules
                .set(FORUM, ORGANISER, null, Map.of(Side.SELLER, new Limits(0, 1)), Map.of())
                .orThrow();
        forum.accepted(buyer(1), seller(1));

        Meeting set = set(buyer(2, "ru"), seller(1)).orThrow();

        assertThat(MeetingStatus.of(set.state())).isEqualTo(MeetingStatus.ACCEPTED);
    }

    @Test
    void itIsRefusedWithTheReason() {
        assertThat(codeOf(set(buyer(1), buyer(2, "ru")))).isEqualTo("meeting-within-one-side");
        assertThat(
                        codeOf(
                                forum.mustMeets.set(
                                        FORUM,
                                        new UUID(5, 5),
                                        buyer(1).id(),
                                        seller(1).id(),
                                        new Priority(3),
                                        representing(buyer(1)))))
                .isEqualTo("not-an-organiser");
    }

    @Test
    void mustMeetsThatCannotAllTakePlaceAreNamed() {
        forum.scheduler = new CpSatScheduler(Effort.standard());
        forum.conflicts =
                (problem, watch) ->
                        Conflict.of(problem, 1, watch).map(Conflict::mustMeets).orElseGet(List::of);
        forum.consultations.change(FORUM, current -> current.value().setUp(setUp(1, 2)));
        Meeting one = set(buyer(1), seller(1)).orThrow();
        Meeting other = set(buyer(1), seller(2)).orThrow();
        forum.accepted(buyer(2, "ru"), seller(2));

        forum.publish();

        assertThat(forum.read.schedule(FORUM, OPERATOR).orThrow().conflict())
                .containsExactlyInAnyOrder(one.id(), other.id());
    }

    private Outcome<Meeting> set(Company requester, Company responder) {
        return forum.mustMeets.set(
                FORUM, new UUID(5, 5), requester.id(), responder.id(), new Priority(3), ORGANISER);
    }
}
