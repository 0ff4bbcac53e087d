package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.request.Block;
import parley.matchmaking.domain.request.RequestRules;

class AnswerRequestTest {

    private final SmallForum forum = new SmallForum();
    private final Meeting asked = forum.requested(buyer(1), seller(1));

    @Test
    void onlyTheCompanyThatWasAskedAnswers() {
        assertThat(codeOf(forum.answer.accept(FORUM, asked.id(), representing(buyer(1)))))
                .isEqualTo("not-a-representative");
        assertThat(codeOf(forum.answer.decline(FORUM, asked.id(), null, ORGANISER)))
                .isEqualTo("not-a-representative");
    }

    @Test
    void itsAnswerDecides() {
        Meeting declined =
                forum.answer
                        .decline(FORUM, asked.id(), DeclineReason.NO_TIME, representing(seller(1)))
                        .orThrow();

        assertThat(MeetingStatus.of(declined.state())).isEqualTo(MeetingStatus.DECLINED);
        assertThat(codeOf(forum.answer.accept(FORUM, asked.id(), representing(seller(1)))))
                .isEqualTo("meeting-already-answered");
    }

    @Test
    void aBlockThatACrashLeftHalfDoneIsFinishedBeforeAnAnswer() {
        forum.rules.add(RequestRules.none(FORUM), List.of());
        forum.rules.change(
                FORUM, rules -> rules.value().with(new Block(buyer(1).id(), seller(1).id())));

        assertThat(codeOf(forum.answer.accept(FORUM, asked.id(), representing(seller(1)))))
                .isEqualTo("meeting-already-answered");
        assertThat(MeetingStatus.of(forum.meeting(asked.id()).state()))
                .isEqualTo(MeetingStatus.DECLINED);
    }

    @Test
    void aMeetingOfAnotherForumIsNotFound() {
        MeetingId unknown = new MeetingId(new UUID(0, 0));
        ForumId other = new ForumId("other");

        assertThat(codeOf(forum.answer.accept(FORUM, unknown, representing(seller(1)))))
                .isEqualTo("meeting-not-found");
        assertThat(codeOf(forum.answer.accept(other, asked.id(), representing(seller(1)))))
                .isEqualTo("meeting-not-found");
    }
}
