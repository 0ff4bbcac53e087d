package parley.session.application;

import java.util.List;
import parley.platform.refusal.Refusal;
import parley.session.domain.Conflict;
import parley.session.domain.ForumId;
import parley.session.domain.ParticipantId;
import parley.session.domain.Programme;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Every reason for which this service refuses, each with its stable code. */
final class Refusals {

    private Refusals() {}

    static Refusal unknownForum(String forum) {
        return Refusal.notFound(
                "unknown-forum",
                "There is no forum %s here. One that was just created is known shortly."
                        .formatted(forum));
    }

    static Refusal notTheOrganiser(ForumId forum) {
        return Refusal.forbidden("not-the-organiser", "Only an organiser of " + forum + " may.");
    }

    static Refusal unknownSession(SessionId session) {
        return Refusal.notFound("unknown-session", "There is no session " + session + ".");
    }

    static Refusal unknownRoom(RoomCode room) {
        return Refusal.notFound("unknown-room", "There is no room " + room + ".");
    }

    static Refusal seenVersionRequired(RoomCode room) {
        return Refusal.preconditionRequired(
                "if-match-required",
                "%s is described otherwise. Send If-Match with its ETag to change it."
                        .formatted(room));
    }

    static Refusal sessionCodeTaken(Session taken) {
        return Refusal.conflict(
                        "session-code-taken",
                        "%s has a session %s already.".formatted(taken.forum(), taken.code()))
                .with("sessionId", taken.id().value());
    }

    static Refusal sessionCodeFixed(Session session) {
        return Refusal.invalid(
                "session-code-fixed",
                "The session's code is %s and stays so.".formatted(session.code()));
    }

    static Refusal sessionCancelled(Session.Cancelled session) {
        return Refusal.conflict(
                "session-cancelled",
                "%s is cancelled; plan another session.".formatted(session.code()));
    }

    static Refusal anothersSeat(ParticipantId participant) {
        return Refusal.forbidden("anothers-seat", "Only " + participant + " or an organiser may.");
    }

    static Refusal registrationCancelled(ParticipantId participant) {
        return Refusal.conflict(
                "registration-cancelled",
                "The registration of %s is cancelled. Who registers again is another participant."
                        .formatted(participant));
    }

    static Refusal noRoomYet(Session session) {
        return Refusal.conflict(
                "room-not-described",
                "%s is planned in %s, of which no seats are known yet."
                        .formatted(session.code(), session.plan().room()));
    }

    static Refusal noSeatLeft(Session session, Room room) {
        return Refusal.conflict(
                        "no-seat-left",
                        "All %d seats of %s are taken.".formatted(room.seats(), session.code()))
                .with("seats", room.seats());
    }

    static Refusal seatedElsewhere(Session wanted, Session other) {
        return Refusal.conflict(
                        "seated-elsewhere",
                        "%s overlaps %s, where the participant holds a seat. Give that back first."
                                .formatted(wanted.code(), other.code()))
                .with("sessionId", other.id().value());
    }

    static Refusal stale(long seen, long current) {
        return Refusal.stale(
                "version-changed",
                "The change is based on version %d, the current one is %d."
                        .formatted(seen, current));
    }

    static Refusal nothingNew(Programme programme) {
        return Refusal.conflict(
                        "programme-unchanged",
                        "Version %d is public as the programme stands."
                                .formatted(programme.version()))
                .with("version", programme.version());
    }

    static Refusal inConflict(List<Conflict> conflicts) {
        return Refusal.conflict(
                        "programme-has-conflicts",
                        "The programme can't be released with %d conflict(s)."
                                .formatted(conflicts.size()))
                .with("conflicts", conflicts.stream().map(ListedConflict::of).toList());
    }

    static Refusal notReleased(String forum) {
        return Refusal.notFound(
                "programme-not-released", "No programme of " + forum + " is public yet.");
    }

    static Refusal busy() {
        return Refusal.unavailable(
                "changed-at-the-same-time", "Others are changing the same; repeat the call.");
    }
}
