package parley.matchmaking.domain.meeting;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingEnded;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingExtended;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingMissed;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingScheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingStarted;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingUnscheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.OutcomeRecorded;
import parley.matchmaking.domain.meeting.MeetingState.Accepted;
import parley.matchmaking.domain.meeting.MeetingState.Cancelled;
import parley.matchmaking.domain.meeting.MeetingState.Declined;
import parley.matchmaking.domain.meeting.MeetingState.Ended;
import parley.matchmaking.domain.meeting.MeetingState.Expired;
import parley.matchmaking.domain.meeting.MeetingState.Missed;
import parley.matchmaking.domain.meeting.MeetingState.Requested;
import parley.matchmaking.domain.meeting.MeetingState.Scheduled;
import parley.matchmaking.domain.meeting.MeetingState.Started;
import parley.matchmaking.domain.meeting.MeetingState.Waiting;

/** What a meeting decides from its place in a schedule to what came of it. */
record Holding(Meeting meeting) {

    Decision<Meeting, MeetingEvent> schedule(Place place, int scheduleVersion) {
        return switch (meeting.state()) {
            case Accepted accepted -> {
                Booking lost = accepted.lost();
                yield lost == null || lost.isFollowedBy(scheduleVersion)
                        ? invited(accepted.schedule(place, scheduleVersion))
                        : unchanged(meeting);
            }
            case Scheduled scheduled -> {
                Booking now = scheduled.booking();
                yield now.isFollowedBy(scheduleVersion) && !now.place().equals(place)
                        ? invited(scheduled.move(place, scheduleVersion))
                        : unchanged(meeting);
            }
            case Requested _, Waiting _, Declined _, Expired _ ->
                    throw new IllegalStateException(
                            "Nobody accepted the scheduled meeting " + meeting.id());
            case Missed _, Started _, Ended _, Cancelled _ -> unchanged(meeting);
        };
    }

    Decision<Meeting, MeetingEvent> unschedule(int scheduleVersion) {
        if (!(meeting.state() instanceof Scheduled scheduled)
                || !scheduled.booking().isFollowedBy(scheduleVersion)) {
            return unchanged(meeting);
        }
        Accepted accepted = scheduled.unschedule(scheduleVersion);
        Meeting without = meeting.in(accepted);
        return changed(
                without, new MeetingUnscheduled(without, Objects.requireNonNull(accepted.lost())));
    }

    Decision<Meeting, MeetingEvent> cancel(CompanyId by, @Nullable String reason, Instant at) {
        return switch (meeting.state()) {
            case Requested requested -> meeting.closed(requested.cancel(by, reason));
            case Waiting waiting -> meeting.closed(waiting.cancel(by, reason));
            case Accepted accepted -> meeting.closed(accepted.cancel(by, reason));
            case Scheduled scheduled when !scheduled.booking().place().time().hasBegunBy(at) ->
                    meeting.closed(scheduled.cancel(by, reason));
            case Scheduled _, Missed _, Declined _, Expired _, Started _, Ended _, Cancelled _ ->
                    unchanged(meeting);
        };
    }

    Decision<Meeting, MeetingEvent> callOff(CompanyId by, @Nullable String reason, Instant at) {
        return meeting.state() instanceof Scheduled scheduled
                        && !scheduled.booking().place().time().hasBegunBy(at)
                ? meeting.closed(scheduled.callOff(by, reason))
                : cancel(by, reason, at);
    }

    Decision<Meeting, MeetingEvent> start(Instant now) {
        return switch (meeting.state()) {
            case Scheduled scheduled -> {
                Instant start = scheduled.booking().place().time().start();
                yield now.isBefore(start)
                        ? refused(MeetingRefusals.notYet(start, now))
                        : changed(
                                meeting.in(scheduled.start(now)),
                                new MeetingStarted(meeting.id(), now));
            }
            case Missed missed when now.isBefore(missed.booking().place().time().end()) ->
                    changed(meeting.in(missed.start(now)), new MeetingStarted(meeting.id(), now));
            case Missed _ -> refused(MeetingRefusals.missed("started"));
            case Started _, Ended _ -> unchanged(meeting);
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("started"));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("started"));
        };
    }

    Decision<Meeting, MeetingEvent> end(Instant now) {
        return switch (meeting.state()) {
            case Started started ->
                    changed(meeting.in(started.end(now)), new MeetingEnded(meeting.id(), now));
            case Ended _ -> unchanged(meeting);
            case Scheduled _ -> refused(MeetingRefusals.notStarted("ended"));
            case Missed _ -> refused(MeetingRefusals.missed("ended"));
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("ended"));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("ended"));
        };
    }

    Decision<Meeting, MeetingEvent> miss(Set<CompanyId> absent, Duration grace, Instant now) {
        if (absent.isEmpty() || !absent.stream().allMatch(meeting::involves)) {
            return refused(MeetingRefusals.notASide());
        }
        return switch (meeting.state()) {
            case Scheduled scheduled -> {
                Instant limit = scheduled.booking().place().time().start().plus(grace);
                if (now.isBefore(limit)) {
                    yield refused(MeetingRefusals.mayStillCome(limit, now));
                }
                Missed missed = scheduled.miss(absent, now);
                Meeting after = meeting.in(missed);
                yield changed(after, new MeetingMissed(after, missed));
            }
            case Missed _ -> unchanged(meeting);
            case Started _, Ended _ -> refused(MeetingRefusals.alreadyStarted());
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("missed"));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("missed"));
        };
    }

    Decision<Meeting, MeetingEvent> extend(Instant end, Instant latest) {
        return switch (meeting.state()) {
            case Started started when !end.isAfter(started.booking().place().time().end()) ->
                    unchanged(meeting);
            case Started _ when end.isAfter(latest) -> refused(MeetingRefusals.tooLong(latest));
            case Started started -> lasting(started.until(end));
            case Ended _ -> refused(MeetingRefusals.over("extended"));
            case Scheduled _ -> refused(MeetingRefusals.notStarted("extended"));
            case Missed _ -> refused(MeetingRefusals.missed("extended"));
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("extended"));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("extended"));
        };
    }

    Decision<Meeting, MeetingEvent> giveBack(Instant end) {
        return meeting.state() instanceof Started started
                        && end.isBefore(started.booking().place().time().end())
                ? lasting(started.until(end))
                : unchanged(meeting);
    }

    Decision<Meeting, MeetingEvent> record(CompanyId side, MeetingOutcome outcome) {
        return switch (meeting.state()) {
            case Ended ended when outcome.equals(ended.outcomes().get(side)) -> unchanged(meeting);
            case Ended ended ->
                    changed(
                            meeting.in(ended.record(side, outcome)),
                            new OutcomeRecorded(meeting.id(), side, outcome));
            case Requested _,
                    Waiting _,
                    Accepted _,
                    Declined _,
                    Expired _,
                    Scheduled _,
                    Missed _,
                    Started _ ->
                    refused(
                            Objection.conflict(
                                    "meeting-not-held",
                                    "An outcome can be recorded after the meeting has ended."));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("given an outcome"));
        };
    }

    private Decision<Meeting, MeetingEvent> invited(Scheduled scheduled) {
        Meeting invited = meeting.in(scheduled);
        return changed(invited, new MeetingScheduled(invited, scheduled.booking()));
    }

    private Decision<Meeting, MeetingEvent> lasting(Started started) {
        Meeting lasting = meeting.in(started);
        return changed(lasting, new MeetingExtended(lasting, started.booking()));
    }
}
