package parley.matchmaking.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.meeting.Attendee;
import parley.matchmaking.domain.meeting.Attendee.Role;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Movement;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Presence;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** Notes who comes into the video room of a meeting and who goes, as the provider tells it. */
public final class NotePresence {

    private static final int UUID_LENGTH = 36;

    private final Meetings meetings;
    private final Presences presences;
    private final int most;

    /**
     * Notes at most so many times.
     *
     * @param most joins and leaves of one meeting
     */
    public NotePresence(Meetings meetings, Presences presences, int most) {
        this.meetings = meetings;
        this.presences = presences;
        this.most = most;
    }

    /**
     * Notes one movement.
     *
     * @param room as the meeting's link names it, or the link: it ends with the meeting's id
     * @param participant reference or id of a side or the interpreter
     */
    public Outcome<Presence> note(String room, String participant, Movement movement, Instant at) {
        Optional<Meeting> meeting = meetingId(room).flatMap(meetings::find).map(Versioned::value);
        if (meeting.isEmpty()) {
            return Outcome.refused(
                    Refusal.notFound("unknown-room", "No meeting takes place in this room."));
        }
        return FindMeeting.placed(meeting.get())
                .flatMap(
                        place ->
                                note(
                                        meeting.get(),
                                        place.interpreter(),
                                        participant,
                                        movement,
                                        at));
    }

    private Outcome<Presence> note(
            Meeting meeting,
            @Nullable BookedInterpreter interpreter,
            String participant,
            Movement movement,
            Instant at) {
        Optional<Attendee> who =
                Stream.of(
                                side(meeting.requester(), Role.REQUESTER, participant),
                                side(meeting.responder(), Role.RESPONDER, participant),
                                Optional.ofNullable(interpreter)
                                        .filter(one -> isNamed(one, participant))
                                        .map(NotePresence::attendee))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (who.isEmpty()) {
            return Outcome.refused(
                    Refusal.forbidden(
                            "not-in-this-meeting",
                            "Neither a side nor the interpreter of this meeting."));
        }
        Presence nobody = Presence.of(meeting);
        boolean _ = presences.add(nobody, List.of());
        return presences
                .change(meeting.id(), noted -> noted.value().note(who.get(), movement, at, most))
                .orMissing(FindMeeting.notFound(meeting.id()))
                .map(Versioned::value);
    }

    private static Optional<Attendee> side(Party party, Role role, String participant) {
        return party.reference().equals(participant)
                        || party.company().toString().equals(participant)
                ? Optional.of(new Attendee(party.company().value(), role))
                : Optional.empty();
    }

    private static boolean isNamed(BookedInterpreter interpreter, String participant) {
        return interpreter.reference().equals(participant)
                || interpreter.participant().toString().equals(participant);
    }

    private static Attendee attendee(BookedInterpreter interpreter) {
        return new Attendee(interpreter.participant().value(), Role.INTERPRETER);
    }

    private static Optional<MeetingId> meetingId(String room) {
        if (room.length() < UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new MeetingId(UUID.fromString(room.substring(room.length() - UUID_LENGTH))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
