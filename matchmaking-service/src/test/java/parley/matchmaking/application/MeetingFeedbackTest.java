package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.domain.Decided.after;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.Rating;
import parley.matchmaking.domain.meeting.SidePaper;
import parley.recommendation.Feedback;
import parley.recommendation.Feedback.Accepted;
import parley.recommendation.Feedback.Declined;
import parley.recommendation.Feedback.Met;
import parley.recommendation.Feedback.Rated;
import parley.recommendation.Feedback.Signal;

class MeetingFeedbackTest {

    private static final Company SELLER = seller(1);
    private static final Company BUYER = buyer(1);

    private final Meeting requested = requested(BUYER, SELLER);
    private final Meeting accepted =
            after(after(after(requested.accept(THE_DAY_BEFORE)).attempt()).admit(1));

    @Test
    void whoAsksLikesTheOther() {
        assertThat(feedback(requested)).containsExactly(by(BUYER, new Accepted()));
    }

    @Test
    void ofAMeetingThatTheOrganiserSetsNobodySaidThatItWantsIt() {
        assertThat(feedback(after(accepted.set(THE_DAY_BEFORE)))).isEmpty();
    }

    @Test
    void whoDeclinesDoesNotUnlessTimeIsLackingOrTheyKnowEachOther() {
        assertThat(feedback(declined(DeclineReason.NO_MATCH)))
                .containsExactly(by(BUYER, new Accepted()), by(SELLER, new Declined()));
        assertThat(feedback(declined(DeclineReason.NO_TIME)))
                .containsExactly(by(BUYER, new Accepted()));
        assertThat(feedback(declined(DeclineReason.ALREADY_IN_CONTACT)))
                .containsExactly(by(BUYER, new Accepted()));
    }

    @Test
    void whoTakesItsWordBackSaysNothing() {
        Meeting cancelled = after(accepted.cancel(SELLER.id(), null, THE_DAY_BEFORE));

        assertThat(feedback(cancelled)).containsExactly(by(BUYER, new Accepted()));
    }

    @Test
    void aHeldMeetingTellsMoreAndARatingMost() {
        Meeting scheduled = after(accepted.schedule(place(0, null), 1));
        Meeting started = after(scheduled.start(place(0, null).time().start()));
        Meeting ended = after(started.end(place(0, null).time().end()));
        SidePaper paper = new SidePaper(ended.id(), SELLER.id(), null, new Rating(2));

        assertThat(new MeetingFeedback(List.of(paper)).of(List.of(ended)))
                .containsExactlyInAnyOrder(
                        by(BUYER, new Accepted()),
                        by(SELLER, new Accepted()),
                        by(BUYER, new Met()),
                        by(SELLER, new Met()),
                        by(SELLER, new Rated(2)));
    }

    private Meeting declined(DeclineReason reason) {
        return after(requested.decline(reason));
    }

    private static List<Feedback> feedback(Meeting meeting) {
        return new MeetingFeedback(List.of()).of(List.of(meeting));
    }

    private static Feedback by(Company company, Signal signal) {
        Company other = company.equals(SELLER) ? BUYER : SELLER;
        return new Feedback(company.reference(), other.reference(), signal);
    }
}
