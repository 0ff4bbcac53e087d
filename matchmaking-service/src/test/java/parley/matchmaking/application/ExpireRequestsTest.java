package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.request.Block;

class ExpireRequestsTest {

    private final SmallForum forum = new SmallForum();
    private final Meeting asked = forum.requested(buyer(1), seller(1));

    @Test
    void aRequestExpiresOnceWhenItsTimeIsOver() {
        forum.now = forum.now.plus(Duration.ofDays(14)).minusNanos(1);
        forum.expire.sweep();
        assertThat(status()).isEqualTo(MeetingStatus.REQUESTED);

        forum.now = forum.now.plusNanos(1);
        forum.expire.sweep();
        forum.expire.sweep();

        assertThat(status()).isEqualTo(MeetingStatus.EXPIRED);
        assertThat(forum.meetings.events())
                .filteredOn(event -> event instanceof MeetingEvent.MeetingExpired)
                .hasSize(1);
    }

    @Test
    void openRequestsExpireWhenRequestsClose() {
        forum.setRules.set(FORUM, ORGANISER, forum.now, Map.of(), Map.of()).orThrow();

        forum.expire.sweep();

        assertThat(status()).isEqualTo(MeetingStatus.EXPIRED);
        assertThat(
                        codeOf(
                                forum.request.request(
                                        FORUM,
                                        representing(buyer(2)),
                                        SmallForum.asking(2, buyer(2), seller(1)))))
                .isEqualTo("requests-closed");
    }

    @Test
    void anAnswerAfterTheTimeIsRefusedEvenBeforeTheSweep() {
        forum.now = forum.now.plus(Duration.ofDays(14));

        assertThat(codeOf(forum.answer.accept(FORUM, asked.id(), representing(seller(1)))))
                .isEqualTo("meeting-already-answered");
    }

    @Test
    void aBlockDeclinesTheOpenRequestAndLastsUntilItIsLifted() {
        Block block = new Block(seller(2).id(), buyer(2).id());
        Meeting open = forum.requested(buyer(2), seller(2));
        forum.block.block(FORUM, block, representing(seller(2))).orThrow();

        assertThat(MeetingStatus.of(forum.meeting(open.id()).state()))
                .isEqualTo(MeetingStatus.DECLINED);
        assertThat(codeOf(forum.block.block(FORUM, block, representing(buyer(2)))))
                .isEqualTo("not-a-representative");
        assertThat(forum.rules.of(FORUM).block(buyer(2).id(), seller(2).id())).isTrue();

        forum.block.unblock(FORUM, block, representing(seller(2))).orThrow();
        assertThat(forum.rules.of(FORUM).block(buyer(2).id(), seller(2).id())).isFalse();
    }

    private MeetingStatus status() {
        return MeetingStatus.of(forum.meeting(asked.id()).state());
    }
}
