package parley.matchmaking.domain.meeting;

import java.time.Instant;
import parley.matchmaking.domain.Objection;

/** Why a meeting cannot be held as somebody wants it. */
final class MeetingRefusals {

    private MeetingRefusals() {}

    static Objection tooLate(String what, String why) {
        return Objection.conflict(
                "meeting-already-answered", "The meeting cannot be " + what + ": " + why + ".");
    }

    static Objection cancelled(String what) {
        return Objection.conflict(
                "meeting-cancelled", "The meeting cannot be " + what + ": it was cancelled.");
    }

    static Objection notScheduled(String what) {
        return Objection.conflict(
                "meeting-not-scheduled",
                "The meeting cannot be " + what + ": it has no place in the schedule.");
    }

    static Objection notYet(Instant start, Instant now) {
        return Objection.conflict(
                "meeting-not-started-yet",
                "The meeting begins at " + start + "; in forum time it is " + now + ".");
    }

    static Objection notStarted(String what) {
        return Objection.conflict(
                "meeting-not-started", "The meeting can be " + what + " after it was started.");
    }

    static Objection missed(String what) {
        return Objection.conflict(
                "meeting-missed", "The meeting cannot be " + what + ": a side did not come.");
    }

    static Objection notASide() {
        return Objection.invalid(
                "not-a-side-of-this-meeting", "One side of the meeting is absent, or both are.");
    }

    static Objection mayStillCome(Instant limit, Instant now) {
        return Objection.conflict(
                "no-show-too-early",
                "Everybody may come until %s; in forum time it is %s.".formatted(limit, now));
    }

    static Objection alreadyStarted() {
        return Objection.conflict(
                "meeting-already-started", "The meeting cannot be missed: somebody started it.");
    }

    static Objection over(String what) {
        return Objection.conflict(
                "meeting-already-ended", "The meeting cannot be " + what + ": it has ended.");
    }

    static Objection tooLong(Instant latest) {
        return Objection.invalid(
                "extension-too-long", "The meeting can last until " + latest + " at most.");
    }
}
