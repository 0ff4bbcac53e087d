package parley.matchmaking.domain.meeting;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingAccepted;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingCancelled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingDeclined;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingEnded;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingExpired;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingExtended;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingMissed;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingRequested;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingScheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingStarted;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingUnscheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingWaitlisted;
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

/**
 * One company's wish to meet another, and what becomes of it. Every command may be repeated: what
 * is so already stays so. Long, for each command is decided here, in each state, and nowhere else.
 *
 * @param request which call made it; a repeated call is recognised by it
 * @param mustMeet whether the organiser has set it: it goes before all that are not
 * @param message from the requester to the responder; stays in this service
 */
public record Meeting(
        MeetingId id,
        ForumId forum,
        UUID request,
        Party requester,
        Party responder,
        Priority priority,
        boolean mustMeet,
        @Nullable String message,
        MeetingState state) {

    /** To be stored as new, together with its first event. */
    public static Decision.Changed<Meeting, MeetingEvent> requested(
            MeetingId id,
            ForumId forum,
            UUID request,
            Party requester,
            Party responder,
            Priority priority,
            @Nullable String message,
            Instant now) {
        Meeting meeting =
                new Meeting(
                        id,
                        forum,
                        request,
                        requester,
                        responder,
                        priority,
                        false,
                        message,
                        new Requested(now));
        return new Decision.Changed<>(meeting, List.of(new MeetingRequested(meeting)));
    }

    /**
     * Set by the organiser without anybody's request; to be stored as new. {@link #admit} follows.
     */
    public static Decision.Changed<Meeting, MeetingEvent> set(
            MeetingId id,
            ForumId forum,
            UUID request,
            Party requester,
            Party responder,
            Priority priority,
            Instant now) {
        Meeting meeting =
                new Meeting(
                        id,
                        forum,
                        request,
                        requester,
                        responder,
                        priority,
                        true,
                        null,
                        new Requested(now).accept(now));
        return new Decision.Changed<>(meeting, List.of(new MeetingRequested(meeting)));
    }

    /** The same in all its invitations and cancellations (RFC 5545, 3.8.4.7). */
    public String calendarUid() {
        return id + "@parley";
    }

    public boolean involves(CompanyId company) {
        return requester.company().equals(company) || responder.company().equals(company);
    }

    /** Whether it is to be held or was: what counts against a company's maximum. */
    public boolean isAgreed() {
        return switch (state) {
            case Accepted _, Scheduled _, Missed _, Started _, Ended _ -> true;
            case Requested _, Waiting _, Declined _, Expired _, Cancelled _ -> false;
        };
    }

    /** The other side agrees; {@link #admit} follows where both have room. */
    public Decision<Meeting, MeetingEvent> accept(Instant now) {
        return switch (state) {
            case Requested requested -> changed(in(requested.accept(now)));
            case Waiting _, Accepted _, Scheduled _, Missed _, Started _, Ended _ ->
                    unchanged(this);
            case Declined _ -> refused(tooLate("accepted", "it was declined"));
            case Expired _ -> refused(tooLate("accepted", "it was not answered in time"));
            case Cancelled _ -> refused(cancelled("accepted"));
        };
    }

    /** The organiser sets it: nobody's answer and no maximum matters any more. */
    public Decision<Meeting, MeetingEvent> set(Instant now) {
        return switch (state) {
            case Requested requested -> changed(in(requested.accept(now)).asMustMeet(true));
            case Waiting _, Accepted _, Scheduled _, Missed _, Started _, Ended _ ->
                    mustMeet ? unchanged(this) : changed(asMustMeet(true));
            case Declined _ -> refused(tooLate("set", "it was declined"));
            case Expired _ -> refused(tooLate("set", "it was not answered in time"));
            case Cancelled _ -> refused(cancelled("set"));
        };
    }

    /** It is one like the others again; what was agreed by setting it stays agreed. */
    public Decision<Meeting, MeetingEvent> unset() {
        return mustMeet ? changed(asMustMeet(false)) : unchanged(this);
    }

    /** Takes the next number for claiming places; only one that waits does. */
    public Decision<Meeting, MeetingEvent> attempt() {
        return state instanceof Waiting waiting
                ? changed(in(waiting.attemptAgain()))
                : unchanged(this);
    }

    /** Both places are claimed by this attempt; does nothing for an attempt that was overtaken. */
    public Decision<Meeting, MeetingEvent> admit(int attempt) {
        if (!(state instanceof Waiting waiting) || waiting.attempt() != attempt) {
            return unchanged(this);
        }
        Meeting accepted = in(waiting.admit());
        return changed(accepted, new MeetingAccepted(accepted));
    }

    /** A side is full. Told once. */
    public Decision<Meeting, MeetingEvent> waitlist() {
        if (!(state instanceof Waiting waiting) || waiting.told()) {
            return unchanged(this);
        }
        Meeting told = in(waiting.tell());
        return changed(told, new MeetingWaitlisted(told));
    }

    public Decision<Meeting, MeetingEvent> decline(@Nullable DeclineReason reason) {
        return switch (state) {
            case Requested requested -> {
                Meeting declined = in(requested.decline(reason));
                yield changed(declined, new MeetingDeclined(declined));
            }
            case Declined _ -> unchanged(this);
            case Waiting _, Accepted _, Scheduled _, Missed _, Started _, Ended _ ->
                    refused(tooLate("declined", "it was accepted"));
            case Expired _ -> refused(tooLate("declined", "it was not answered in time"));
            case Cancelled _ -> refused(cancelled("declined"));
        };
    }

    /** Declines for a side that wants nothing of the other; what was answered before stays so. */
    public Decision<Meeting, MeetingEvent> declineIfOpen() {
        return state instanceof Requested ? decline(null) : unchanged(this);
    }

    /** Nobody answered; what was answered meanwhile stays so. */
    public Decision<Meeting, MeetingEvent> expire(Instant now) {
        if (!(state instanceof Requested requested)) {
            return unchanged(this);
        }
        Meeting expired = in(requested.expire(now));
        return changed(expired, new MeetingExpired(expired, now));
    }

    /** The requester takes its request back, as long as nobody is invited. */
    public Decision<Meeting, MeetingEvent> withdraw() {
        return switch (state) {
            case Requested requested -> cancelled(requested.cancel(requester.company(), null));
            case Waiting waiting -> cancelled(waiting.cancel(requester.company(), null));
            case Accepted accepted -> cancelled(accepted.cancel(requester.company(), null));
            case Cancelled _ -> unchanged(this);
            case Declined _ -> refused(tooLate("withdrawn", "it was declined"));
            case Expired _ -> refused(tooLate("withdrawn", "it was not answered in time"));
            case Scheduled _, Missed _, Started _, Ended _ ->
                    refused(tooLate("withdrawn", "it has a place in the schedule"));
        };
    }

    /**
     * Follows a published schedule. A meeting that was cancelled meanwhile stays so, and so does
     * one that has this place, or follows this schedule or a later one already.
     */
    public Decision<Meeting, MeetingEvent> schedule(Place place, int scheduleVersion) {
        return switch (state) {
            case Accepted accepted -> {
                Booking lost = accepted.lost();
                yield lost == null || lost.isFollowedBy(scheduleVersion)
                        ? invited(accepted.schedule(place, scheduleVersion))
                        : unchanged(this);
            }
            case Scheduled scheduled -> {
                Booking now = scheduled.booking();
                yield now.isFollowedBy(scheduleVersion) && !now.place().equals(place)
                        ? invited(scheduled.move(place, scheduleVersion))
                        : unchanged(this);
            }
            case Requested _, Waiting _, Declined _, Expired _ ->
                    throw new IllegalStateException("Nobody accepted the scheduled meeting " + id);
            case Missed _, Started _, Ended _, Cancelled _ -> unchanged(this);
        };
    }

    /** Follows a published schedule that has no place for it any more. */
    public Decision<Meeting, MeetingEvent> unschedule(int scheduleVersion) {
        if (!(state instanceof Scheduled scheduled)
                || !scheduled.booking().isFollowedBy(scheduleVersion)) {
            return unchanged(this);
        }
        Accepted accepted = scheduled.unschedule(scheduleVersion);
        Meeting without = in(accepted);
        return changed(
                without, new MeetingUnscheduled(without, Objects.requireNonNull(accepted.lost())));
    }

    /** Follows a company's withdrawal at the time given. What has begun by then is not undone. */
    public Decision<Meeting, MeetingEvent> cancel(
            CompanyId by, @Nullable String reason, Instant at) {
        return switch (state) {
            case Requested requested -> cancelled(requested.cancel(by, reason));
            case Waiting waiting -> cancelled(waiting.cancel(by, reason));
            case Accepted accepted -> cancelled(accepted.cancel(by, reason));
            case Scheduled scheduled when !scheduled.booking().place().time().hasBegunBy(at) ->
                    cancelled(scheduled.cancel(by, reason));
            case Scheduled _, Missed _, Declined _, Expired _, Started _, Ended _, Cancelled _ ->
                    unchanged(this);
        };
    }

    /** A side calls this meeting off, as the consultation has it; only before it begins. */
    public Decision<Meeting, MeetingEvent> callOff(
            CompanyId by, @Nullable String reason, Instant at) {
        return state instanceof Scheduled scheduled
                        && !scheduled.booking().place().time().hasBegunBy(at)
                ? cancelled(scheduled.callOff(by, reason))
                : cancel(by, reason, at);
    }

    public Decision<Meeting, MeetingEvent> start(Instant now) {
        return switch (state) {
            case Scheduled scheduled -> {
                Instant start = scheduled.booking().place().time().start();
                yield now.isBefore(start)
                        ? refused(MeetingRefusals.notYet(start, now))
                        : changed(in(scheduled.start(now)), new MeetingStarted(id, now));
            }
            case Missed missed when now.isBefore(missed.booking().place().time().end()) ->
                    changed(in(missed.start(now)), new MeetingStarted(id, now));
            case Missed _ -> refused(MeetingRefusals.missed("started"));
            case Started _, Ended _ -> unchanged(this);
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("started"));
            case Cancelled _ -> refused(cancelled("started"));
        };
    }

    public Decision<Meeting, MeetingEvent> end(Instant now) {
        return switch (state) {
            case Started started -> changed(in(started.end(now)), new MeetingEnded(id, now));
            case Ended _ -> unchanged(this);
            case Scheduled _ -> refused(MeetingRefusals.notStarted("ended"));
            case Missed _ -> refused(MeetingRefusals.missed("ended"));
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("ended"));
            case Cancelled _ -> refused(cancelled("ended"));
        };
    }

    /**
     * Tells that a side did not come. What somebody started takes place, whoever came.
     *
     * @param absent one side or both
     * @param grace after the start; as long everybody may still come
     */
    public Decision<Meeting, MeetingEvent> miss(
            Set<CompanyId> absent, Duration grace, Instant now) {
        if (absent.isEmpty() || !absent.stream().allMatch(this::involves)) {
            return refused(MeetingRefusals.notASide());
        }
        return switch (state) {
            case Scheduled scheduled -> {
                Instant limit = scheduled.booking().place().time().start().plus(grace);
                if (now.isBefore(limit)) {
                    yield refused(MeetingRefusals.mayStillCome(limit, now));
                }
                Missed missed = scheduled.miss(absent, now);
                Meeting after = in(missed);
                yield changed(after, new MeetingMissed(after, missed));
            }
            case Missed _ -> unchanged(this);
            case Started _, Ended _ -> refused(MeetingRefusals.alreadyStarted());
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("missed"));
            case Cancelled _ -> refused(cancelled("missed"));
        };
    }

    /**
     * Moves the end of what goes on to a later time; what lasts as long already stays so.
     *
     * @param latest no end may be later
     */
    public Decision<Meeting, MeetingEvent> extend(Instant end, Instant latest) {
        return switch (state) {
            case Started started when !end.isAfter(started.booking().place().time().end()) ->
                    unchanged(this);
            case Started _ when end.isAfter(latest) -> refused(MeetingRefusals.tooLong(latest));
            case Started started -> lasting(started.until(end));
            case Ended _ -> refused(MeetingRefusals.over("extended"));
            case Scheduled _ -> refused(MeetingRefusals.notStarted("extended"));
            case Missed _ -> refused(MeetingRefusals.missed("extended"));
            case Requested _, Waiting _, Accepted _, Declined _, Expired _ ->
                    refused(MeetingRefusals.notScheduled("extended"));
            case Cancelled _ -> refused(cancelled("extended"));
        };
    }

    /** Takes an extension back as far as a published schedule needs it; else changes nothing. */
    public Decision<Meeting, MeetingEvent> giveBack(Instant end) {
        return state instanceof Started started
                        && end.isBefore(started.booking().place().time().end())
                ? lasting(started.until(end))
                : unchanged(this);
    }

    /** Each side says for itself what came of it, and may correct itself. */
    public Decision<Meeting, MeetingEvent> record(CompanyId side, MeetingOutcome outcome) {
        return switch (state) {
            case Ended ended when outcome.equals(ended.outcomes().get(side)) -> unchanged(this);
            case Ended ended ->
                    changed(
                            in(ended.record(side, outcome)),
                            new OutcomeRecorded(id, side, outcome));
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
            case Cancelled _ -> refused(cancelled("given an outcome"));
        };
    }

    private Meeting in(MeetingState next) {
        return new Meeting(
                id, forum, request, requester, responder, priority, mustMeet, message, next);
    }

    private Meeting asMustMeet(boolean set) {
        return new Meeting(id, forum, request, requester, responder, priority, set, message, state);
    }

    private Decision<Meeting, MeetingEvent> invited(Scheduled scheduled) {
        Meeting invited = in(scheduled);
        return changed(invited, new MeetingScheduled(invited, scheduled.booking()));
    }

    private Decision<Meeting, MeetingEvent> lasting(Started started) {
        Meeting lasting = in(started);
        return changed(lasting, new MeetingExtended(lasting, started.booking()));
    }

    private Decision<Meeting, MeetingEvent> cancelled(Cancelled cancelled) {
        Meeting closed = in(cancelled);
        return changed(closed, new MeetingCancelled(closed, cancelled));
    }

    private static Objection tooLate(String what, String why) {
        return Objection.conflict(
                "meeting-already-answered", "The meeting cannot be " + what + ": " + why + ".");
    }

    private static Objection cancelled(String what) {
        return Objection.conflict(
                "meeting-cancelled", "The meeting cannot be " + what + ": it was cancelled.");
    }
}
