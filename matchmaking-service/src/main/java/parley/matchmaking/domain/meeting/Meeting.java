package parley.matchmaking.domain.meeting;

import static parley.matchmaking.domain.Decision.changed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingCancelled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingRequested;
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
 * is so already stays so. What it decides while it is asked for stands in {@link Asking}, and from
 * its place on in {@link Holding}.
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
        return new Asking(this).accept(now);
    }

    /** The organiser sets it: nobody's answer and no maximum matters any more. */
    public Decision<Meeting, MeetingEvent> set(Instant now) {
        return new Asking(this).set(now);
    }

    /** It is one like the others again; what was agreed by setting it stays agreed. */
    public Decision<Meeting, MeetingEvent> unset() {
        return new Asking(this).unset();
    }

    /** Takes the next number for claiming places; only one that waits does. */
    public Decision<Meeting, MeetingEvent> attempt() {
        return new Asking(this).attempt();
    }

    /** Both places are claimed by this attempt; does nothing for an attempt that was overtaken. */
    public Decision<Meeting, MeetingEvent> admit(int attempt) {
        return new Asking(this).admit(attempt);
    }

    /** A side is full. Told once. */
    public Decision<Meeting, MeetingEvent> waitlist() {
        return new Asking(this).waitlist();
    }

    public Decision<Meeting, MeetingEvent> decline(@Nullable DeclineReason reason) {
        return new Asking(this).decline(reason);
    }

    /** Declines for a side that wants nothing of the other; what was answered before stays so. */
    public Decision<Meeting, MeetingEvent> declineIfOpen() {
        return new Asking(this).declineIfOpen();
    }

    /** Nobody answered; what was answered meanwhile stays so. */
    public Decision<Meeting, MeetingEvent> expire(Instant now) {
        return new Asking(this).expire(now);
    }

    /** The requester takes its request back, as long as nobody is invited. */
    public Decision<Meeting, MeetingEvent> withdraw() {
        return new Asking(this).withdraw();
    }

    /**
     * Follows a published schedule. A meeting that was cancelled meanwhile stays so, and so does
     * one that has this place, or follows this schedule or a later one already.
     */
    public Decision<Meeting, MeetingEvent> schedule(Place place, int scheduleVersion) {
        return new Holding(this).schedule(place, scheduleVersion);
    }

    /** Follows a published schedule that has no place for it any more. */
    public Decision<Meeting, MeetingEvent> unschedule(int scheduleVersion) {
        return new Holding(this).unschedule(scheduleVersion);
    }

    /** Follows a company's withdrawal at the time given. What has begun by then is not undone. */
    public Decision<Meeting, MeetingEvent> cancel(
            CompanyId by, @Nullable String reason, Instant at) {
        return new Holding(this).cancel(by, reason, at);
    }

    /** A side calls this meeting off, as the consultation has it; only before it begins. */
    public Decision<Meeting, MeetingEvent> callOff(
            CompanyId by, @Nullable String reason, Instant at) {
        return new Holding(this).callOff(by, reason, at);
    }

    public Decision<Meeting, MeetingEvent> start(Instant now) {
        return new Holding(this).start(now);
    }

    public Decision<Meeting, MeetingEvent> end(Instant now) {
        return new Holding(this).end(now);
    }

    /**
     * Tells that a side did not come. What somebody started takes place, whoever came.
     *
     * @param absent one side or both
     * @param grace after the start; as long everybody may still come
     */
    public Decision<Meeting, MeetingEvent> miss(
            Set<CompanyId> absent, Duration grace, Instant now) {
        return new Holding(this).miss(absent, grace, now);
    }

    /**
     * Moves the end of what goes on to a later time; what lasts as long already stays so.
     *
     * @param latest no end may be later
     */
    public Decision<Meeting, MeetingEvent> extend(Instant end, Instant latest) {
        return new Holding(this).extend(end, latest);
    }

    /** Takes an extension back as far as a published schedule needs it; else changes nothing. */
    public Decision<Meeting, MeetingEvent> giveBack(Instant end) {
        return new Holding(this).giveBack(end);
    }

    /** Each side says for itself what came of it, and may correct itself. */
    public Decision<Meeting, MeetingEvent> record(CompanyId side, MeetingOutcome outcome) {
        return new Holding(this).record(side, outcome);
    }

    Meeting in(MeetingState next) {
        return new Meeting(
                id, forum, request, requester, responder, priority, mustMeet, message, next);
    }

    Meeting asMustMeet(boolean set) {
        return new Meeting(id, forum, request, requester, responder, priority, set, message, state);
    }

    Decision<Meeting, MeetingEvent> closed(Cancelled cancelled) {
        Meeting closed = in(cancelled);
        return changed(closed, new MeetingCancelled(closed, cancelled));
    }
}
