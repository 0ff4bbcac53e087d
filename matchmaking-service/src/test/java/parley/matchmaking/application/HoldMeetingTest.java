package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.STRANGER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.request;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingOutcome.Result;
import parley.matchmaking.domain.mou.Mou;
import parley.platform.refusal.Outcome;

class HoldMeetingTest {

    private final SmallForum forum = new SmallForum();
    private final Meeting first = forum.accepted(buyer(1), seller(1));
    private final Meeting second = forum.accepted(buyer(2, "ru"), seller(1));

    @BeforeEach
    void theFirstMeetingsTimeHasCome() {
        forum.publish();
        forum.now = grid(4).span(0).start();
    }

    @Test
    void onlyThoseWhomItConcernsHoldAMeeting() {
        assertThat(codeOf(forum.hold.start(FORUM, first.id(), STRANGER)))
                .isEqualTo("not-in-this-meeting");
        assertThat(codeOf(forum.hold.start(FORUM, first.id(), representing(buyer(2, "ru")))))
                .isEqualTo("not-in-this-meeting");
        assertThat(codeOf(forum.hold.start(FORUM, first.id(), OPERATOR)))
                .isEqualTo("not-in-this-meeting");
    }

    @Test
    void forumTimeDecidesWhetherItMayStart() {
        assertThat(codeOf(forum.hold.start(FORUM, second.id(), ORGANISER)))
                .isEqualTo("meeting-not-started-yet");
    }

    @Test
    void onlyASideSaysWhatCameOfIt() {
        hold(first);

        assertThat(codeOf(forum.hold.record(FORUM, first.id(), ORGANISER, deal())))
                .isEqualTo("not-a-side-of-this-meeting");
        forum.hold.record(FORUM, first.id(), representing(buyer(1)), deal()).orThrow();
    }

    @Test
    void aMemorandumNeedsAHeldMeetingAndBothSignatures() {
        assertThat(codeOf(draft(1))).isEqualTo("no-held-meeting");
        hold(first);
        Mou drafted = draft(2).orThrow();

        assertThat(draft(2).orThrow()).isEqualTo(drafted);
        assertThat(codeOf(draft(3))).isEqualTo("mou-already-drafted");
        assertThat(
                        codeOf(
                                forum.sign.sign(
                                        FORUM,
                                        drafted.id(),
                                        buyer(1).id(),
                                        representing(seller(1)))))
                .isEqualTo("not-a-representative");
    }

    @Test
    void theFiguresAreThoseOfTheDay() {
        forum.withdraw
                .withdraw(FORUM, buyer(2, "ru").id(), null, representing(buyer(2, "ru")))
                .orThrow();
        hold(first);
        Mou drafted = draft(1).orThrow();
        forum.sign.sign(FORUM, drafted.id(), buyer(1).id(), representing(buyer(1))).orThrow();
        forum.sign.sign(FORUM, drafted.id(), seller(1).id(), representing(seller(1))).orThrow();

        assertThat(forum.count.count(FORUM, OPERATOR).orThrow())
                .isEqualTo(
                        new CountForum.ForumFigures(
                                2, 2, 2, 1, 1, 0, 4, 2, 2, new TreeMap<>(Map.of("RU", 2L)), 1));
    }

    private void hold(Meeting meeting) {
        forum.hold.start(FORUM, meeting.id(), representing(buyer(1))).orThrow();
        forum.hold.end(FORUM, meeting.id(), ORGANISER).orThrow();
    }

    private Outcome<Mou> draft(int call) {
        return forum.draft.draft(FORUM, request(call), buyer(1).id(), seller(1).id(), ORGANISER);
    }

    private static MeetingOutcome deal() {
        return new MeetingOutcome(Result.DEAL_LIKELY, null);
    }
}
