package parley.matchmaking.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.domain.Decided.after;
import static parley.matchmaking.domain.Decided.events;
import static parley.matchmaking.domain.Decided.objection;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingAccepted;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingCancelled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingEnded;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingExtended;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingMissed;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingScheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingUnscheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.OutcomeRecorded;
import parley.matchmaking.domain.meeting.MeetingOutcome.Result;
import parley.matchmaking.domain.meeting.MeetingState.Cancelled;
import parley.matchmaking.domain.meeting.MeetingState.Missed;

class MeetingTest {

    private static final Company SELLER = seller(1);
    private static final Company BUYER = buyer(1);
    private static final Place PLACE = place(0, null);
    private static final Instant START = PLACE.time().start();
    private static final MeetingOutcome FOLLOW_UP = new MeetingOutcome(Result.FOLLOW_UP, null);

    private final Meeting requested = requested(BUYER, SELLER);
    private final Meeting waiting = after(requested.accept(THE_DAY_BEFORE));
    private final Meeting trying = after(waiting.attempt());
    private final Meeting accepted = after(trying.admit(1));
    private final Meeting declined = after(requested.decline(null));
    private final Meeting scheduled = after(accepted.schedule(PLACE, 1));
    private final Meeting started = after(scheduled.start(START));
    private final Meeting ended = after(started.end(START.plusSeconds(1500)));
    private final Meeting cancelled = after(scheduled.cancel(SELLER.id(), null, THE_DAY_BEFORE));

    @Test
    void anAcceptedRequestWaitsForAPlace() {
        Decision<Meeting, MeetingEvent> decision = trying.admit(1);

        assertThat(after(decision).state()).isEqualTo(new MeetingState.Accepted(null));
        assertThat(events(decision)).hasExactlyElementsOfTypes(MeetingAccepted.class);
    }

    @Test
    void anAttemptThatWasOvertakenAdmitsNothing() {
        Meeting again = after(trying.attempt());

        assertThat(again.admit(1)).isEqualTo(Decision.unchanged(again));
        assertThat(after(again.admit(2)).state()).isEqualTo(new MeetingState.Accepted(null));
    }

    @Test
    void aFullSideIsToldOnce() {
        Meeting told = after(waiting.waitlist());

        assertThat(events(waiting.waitlist()))
                .containsExactly(new MeetingEvent.MeetingWaitlisted(told));
        assertThat(told.waitlist()).isEqualTo(Decision.unchanged(told));
    }

    @Test
    void onlyWhatIsNotAnsweredExpires() {
        Meeting expired = after(requested.expire(THE_DAY_BEFORE));

        assertThat(expired.state()).isEqualTo(new MeetingState.Expired(THE_DAY_BEFORE));
        assertThat(accepted.expire(THE_DAY_BEFORE)).isEqualTo(Decision.unchanged(accepted));
        assertThat(objection(expired.accept(THE_DAY_BEFORE)).code())
                .isEqualTo("meeting-already-answered");
        assertThat(objection(expired.withdraw()).code()).isEqualTo("meeting-already-answered");
    }

    @Test
    void aRequestIsTakenBackUntilSomebodyIsInvited() {
        Cancelled closed = new Cancelled(BUYER.id(), null, false, false, null);

        assertThat(after(requested.withdraw()).state()).isEqualTo(closed);
        assertThat(after(waiting.withdraw()).state()).isEqualTo(closed);
        assertThat(after(accepted.withdraw()).state())
                .isEqualTo(new Cancelled(BUYER.id(), null, true, false, null));
        assertThat(cancelled.withdraw()).isEqualTo(Decision.unchanged(cancelled));
        assertThat(objection(scheduled.withdraw()).code()).isEqualTo("meeting-already-answered");
    }

    @Test
    void acceptingAgainChangesNothing() {
        assertThat(accepted.accept(THE_DAY_BEFORE)).isEqualTo(Decision.unchanged(accepted));
        assertThat(scheduled.accept(THE_DAY_BEFORE)).isEqualTo(Decision.unchanged(scheduled));
    }

    @Test
    void anAnswerIsFinal() {
        assertThat(objection(declined.accept(THE_DAY_BEFORE)).code())
                .isEqualTo("meeting-already-answered");
        assertThat(objection(accepted.decline(null)).code()).isEqualTo("meeting-already-answered");
        assertThat(objection(cancelled.accept(THE_DAY_BEFORE)).code())
                .isEqualTo("meeting-cancelled");
    }

    @Test
    void aPlaceInvitesForTheFirstTime() {
        Decision<Meeting, MeetingEvent> decision = accepted.schedule(PLACE, 1);

        assertThat(events(decision))
                .containsExactly(new MeetingScheduled(after(decision), new Booking(PLACE, 1, 0)));
    }

    @Test
    void nobodyIsInvitedTwice() {
        assertThat(scheduled.schedule(PLACE, 1)).isEqualTo(Decision.unchanged(scheduled));
    }

    @Test
    void aLaterScheduleMovesItWithTheNextSequenceAndOnlyIfThePlaceIsAnother() {
        Place later = place(1, null);

        Decision<Meeting, MeetingEvent> moved = scheduled.schedule(later, 2);

        assertThat(events(moved))
                .containsExactly(new MeetingScheduled(after(moved), new Booking(later, 2, 1)));
        assertThat(scheduled.schedule(PLACE, 2)).isEqualTo(Decision.unchanged(scheduled));
        assertThat(after(moved).schedule(PLACE, 1)).isEqualTo(Decision.unchanged(after(moved)));
    }

    @Test
    void aPlaceThatALaterScheduleTookDoesNotComeBackByAnEarlierOne() {
        Decision<Meeting, MeetingEvent> taken = scheduled.unschedule(2);
        Meeting without = after(taken);

        assertThat(events(taken))
                .containsExactly(new MeetingUnscheduled(without, new Booking(PLACE, 2, 1)));
        assertThat(without.schedule(PLACE, 1)).isEqualTo(Decision.unchanged(without));
        assertThat(without.schedule(PLACE, 2)).isEqualTo(Decision.unchanged(without));
        assertThat(without.unschedule(2)).isEqualTo(Decision.unchanged(without));
        assertThat(after(without.schedule(PLACE, 3)).state())
                .isEqualTo(new MeetingState.Scheduled(new Booking(PLACE, 3, 2)));
        assertThat(scheduled.unschedule(1)).isEqualTo(Decision.unchanged(scheduled));
    }

    @Test
    void whatTheOrganiserSetsNeedsNoAnswer() {
        Meeting set = after(requested.set(THE_DAY_BEFORE));

        assertThat(set.mustMeet()).isTrue();
        assertThat(set.state()).isEqualTo(new MeetingState.Waiting(THE_DAY_BEFORE, 0, false));
        assertThat(set.set(THE_DAY_BEFORE)).isEqualTo(Decision.unchanged(set));
        assertThat(after(set.unset()).mustMeet()).isFalse();
        assertThat(objection(declined.set(THE_DAY_BEFORE)).code())
                .isEqualTo("meeting-already-answered");
        assertThat(objection(cancelled.set(THE_DAY_BEFORE)).code()).isEqualTo("meeting-cancelled");
    }

    @Test
    void callingOneMeetingOffSaysThatItIsThisOneAlone() {
        assertThat(after(scheduled.callOff(SELLER.id(), "ill", THE_DAY_BEFORE)).state())
                .isEqualTo(new Cancelled(SELLER.id(), "ill", true, true, new Booking(PLACE, 1, 1)));
        assertThat(scheduled.callOff(SELLER.id(), null, START))
                .isEqualTo(Decision.unchanged(scheduled));
    }

    @Test
    void aMeetingThatWasCancelledMeanwhileGetsNoPlace() {
        Meeting withdrawn = after(accepted.cancel(BUYER.id(), null, THE_DAY_BEFORE));

        assertThat(withdrawn.schedule(PLACE, 1)).isEqualTo(Decision.unchanged(withdrawn));
    }

    @Test
    void whatNobodyAcceptedCannotBeInASchedule() {
        assertThatIllegalStateException().isThrownBy(() -> requested.schedule(PLACE, 1));
    }

    @Test
    void cancellingTakesTheInvitationBackWithTheNextSequence() {
        Decision<Meeting, MeetingEvent> decision =
                scheduled.cancel(SELLER.id(), "ill", THE_DAY_BEFORE);

        assertThat(events(decision))
                .containsExactly(
                        new MeetingCancelled(
                                after(decision),
                                new Cancelled(
                                        SELLER.id(),
                                        "ill",
                                        true,
                                        false,
                                        new Booking(PLACE, 1, 1))));
    }

    @Test
    void cancellingAnOpenRequestTakesNothingBack() {
        Meeting closed = after(requested.cancel(BUYER.id(), null, THE_DAY_BEFORE));

        assertThat(closed.state()).isEqualTo(new Cancelled(BUYER.id(), null, false, false, null));
    }

    @Test
    void aMeetingThatHasBegunByThenIsNotCancelled() {
        assertThat(scheduled.cancel(SELLER.id(), null, START))
                .isEqualTo(Decision.unchanged(scheduled));
        assertThat(ended.cancel(SELLER.id(), null, THE_DAY_BEFORE))
                .isEqualTo(Decision.unchanged(ended));
    }

    @Test
    void aMeetingDoesNotStartBeforeItsTime() {
        assertThat(objection(scheduled.start(START.minusMillis(1))).code())
                .isEqualTo("meeting-not-started-yet");
        assertThat(after(scheduled.start(START)).state()).isInstanceOf(MeetingState.Started.class);
    }

    @Test
    void onlyWhatIsScheduledStartsAndOnlyWhatStartedEnds() {
        assertThat(objection(accepted.start(START)).code()).isEqualTo("meeting-not-scheduled");
        assertThat(objection(cancelled.start(START)).code()).isEqualTo("meeting-cancelled");
        assertThat(objection(scheduled.end(START)).code()).isEqualTo("meeting-not-started");
    }

    @Test
    void aSideThatDidNotComeIsMissedOnceItsTimeToComeIsOver() {
        Duration grace = Duration.ofMinutes(10);
        Instant limit = START.plus(grace);
        Set<CompanyId> absent = Set.of(BUYER.id());

        assertThat(objection(scheduled.miss(absent, grace, limit.minusMillis(1))).code())
                .isEqualTo("no-show-too-early");
        Decision<Meeting, MeetingEvent> decision = scheduled.miss(absent, grace, limit);

        Missed how = new Missed(new Booking(PLACE, 1, 0), limit, absent);
        Meeting missed = after(decision);
        assertThat(missed.state()).isEqualTo(how);
        assertThat(events(decision)).containsExactly(new MeetingMissed(missed, how));
        assertThat(missed.miss(Set.of(SELLER.id()), grace, limit))
                .isEqualTo(Decision.unchanged(missed));
    }

    @Test
    void onlyWhatIsScheduledAndNotStartedIsMissed() {
        Set<CompanyId> absent = Set.of(BUYER.id());

        assertThat(objection(started.miss(absent, Duration.ZERO, START)).code())
                .isEqualTo("meeting-already-started");
        assertThat(objection(ended.miss(absent, Duration.ZERO, START)).code())
                .isEqualTo("meeting-already-started");
        assertThat(objection(accepted.miss(absent, Duration.ZERO, START)).code())
                .isEqualTo("meeting-not-scheduled");
        assertThat(objection(cancelled.miss(absent, Duration.ZERO, START)).code())
                .isEqualTo("meeting-cancelled");
        assertThat(objection(scheduled.miss(Set.of(), Duration.ZERO, START)).code())
                .isEqualTo("not-a-side-of-this-meeting");
        assertThat(objection(scheduled.miss(Set.of(seller(2).id()), Duration.ZERO, START)).code())
                .isEqualTo("not-a-side-of-this-meeting");
    }

    @Test
    void aMissedMeetingStartsWhileItsTimeLastsAndIsNeitherMovedNorEnded() {
        Meeting missed = after(scheduled.miss(Set.of(BUYER.id()), Duration.ZERO, START));
        Instant end = PLACE.time().end();

        assertThat(after(missed.start(end.minusMillis(1))).state())
                .isInstanceOf(MeetingState.Started.class);
        assertThat(objection(missed.start(end)).code()).isEqualTo("meeting-missed");
        assertThat(objection(missed.end(end)).code()).isEqualTo("meeting-missed");
        assertThat(missed.schedule(PLACE, 2)).isEqualTo(Decision.unchanged(missed));
        assertThat(missed.cancel(SELLER.id(), null, THE_DAY_BEFORE))
                .isEqualTo(Decision.unchanged(missed));
        assertThat(missed.isAgreed()).isTrue();
    }

    @Test
    void whatGoesOnLastsLongerAndItsCalendarEntryFollows() {
        Instant end = PLACE.time().end();
        Instant later = end.plusSeconds(600);
        Decision<Meeting, MeetingEvent> decision = started.extend(later, later);
        Booking longer = new Booking(PLACE.until(later), 1, 1);

        Meeting extended = after(decision);
        assertThat(events(decision)).containsExactly(new MeetingExtended(extended, longer));
        assertThat(extended.state()).isEqualTo(new MeetingState.Started(longer, START));
        assertThat(extended.extend(end, later)).isEqualTo(Decision.unchanged(extended));
        assertThat(objection(started.extend(later, later.minusMillis(1))).code())
                .isEqualTo("extension-too-long");
    }

    @Test
    void anExtensionIsGivenBackAsFarAsItIsNeeded() {
        Instant end = PLACE.time().end();
        Meeting extended = after(started.extend(end.plusSeconds(600), Instant.MAX));
        Decision<Meeting, MeetingEvent> decision = extended.giveBack(end.plusSeconds(300));
        Booking shorter = new Booking(PLACE.until(end.plusSeconds(300)), 1, 2);

        assertThat(events(decision)).containsExactly(new MeetingExtended(after(decision), shorter));
        assertThat(after(decision).giveBack(end.plusSeconds(600)))
                .isEqualTo(Decision.unchanged(after(decision)));
        assertThat(ended.giveBack(START)).isEqualTo(Decision.unchanged(ended));
    }

    @Test
    void endingAgainKeepsTheFirstEnd() {
        Instant end = START.plusSeconds(1500);

        assertThat(events(started.end(end))).containsExactly(new MeetingEnded(ended.id(), end));
        assertThat(ended.end(end.plusSeconds(60))).isEqualTo(Decision.unchanged(ended));
    }

    @Test
    void eachSideRecordsItsOutcomeOnceAndMayCorrectIt() {
        MeetingOutcome deal = new MeetingOutcome(Result.DEAL_LIKELY, null);
        Meeting recorded = after(ended.record(SELLER.id(), FOLLOW_UP));

        assertThat(recorded.record(SELLER.id(), FOLLOW_UP)).isEqualTo(Decision.unchanged(recorded));
        assertThat(events(recorded.record(SELLER.id(), deal)))
                .containsExactly(new OutcomeRecorded(ended.id(), SELLER.id(), deal));
        assertThat(after(recorded.record(BUYER.id(), deal)).state())
                .extracting("outcomes")
                .isEqualTo(Map.of(SELLER.id(), FOLLOW_UP, BUYER.id(), deal));
    }

    @Test
    void whatWasNotHeldHasNoOutcome() {
        assertThat(objection(started.record(SELLER.id(), FOLLOW_UP)).code())
                .isEqualTo("meeting-not-held");
    }
}
