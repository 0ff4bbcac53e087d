package parley.session.application;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Outcome.Accepted;
import parley.platform.refusal.Outcome.Refused;
import parley.platform.security.Caller;
import parley.session.domain.ParticipantId;
import parley.session.domain.Room;
import parley.session.domain.SeatEvent.SeatTaken;
import parley.session.domain.Seating;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Gives a participant a seat in a session, as long as its room has one. */
public final class TakeSeat {

    private final SeatedSessions seated;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Seatings seatings;

    /**
     * Within a process one goes after the other: all write the same document, and those that lose
     * the race would only read it again.
     */
    private final ReentrantLock turn = new ReentrantLock(true);

    public TakeSeat(SeatedSessions seated, Sessions sessions, Rooms rooms, Seatings seatings) {
        this.seated = seated;
        this.sessions = sessions;
        this.rooms = rooms;
        this.seatings = seatings;
    }

    /** Repeatable; the session as it is planned now. */
    public Outcome<Session> take(
            Caller caller, String forum, SessionId session, ParticipantId participant) {
        turn.lock();
        try {
            return Attempts.untilWritten(
                    () ->
                            switch (seated.of(caller, forum, session, participant)) {
                                case Refused<Session> refused -> Optional.of(refused);
                                case Accepted<Session>(Session.Cancelled cancelled) ->
                                        Optional.of(
                                                Outcome.refused(
                                                        Refusals.sessionCancelled(cancelled)));
                                case Accepted<Session>(Session.Planned planned) ->
                                        attempt(planned, participant);
                            });
        } finally {
            turn.unlock();
        }
    }

    /** Empty when somebody else took or gave back a seat at the same time. */
    private Optional<Outcome<Session>> attempt(Session.Planned session, ParticipantId participant) {
        Optional<Room> room =
                rooms.find(session.forum(), session.plan().room()).map(Versioned::state);
        if (room.isEmpty()) {
            return Optional.of(Outcome.refused(Refusals.noRoomYet(session)));
        }
        Optional<Versioned<Seating>> current = seatings.find(session.forum());
        Seating seating =
                current.map(Versioned::state).orElseGet(() -> Seating.empty(session.forum()));
        return switch (seating.take(session, room.get().seats(), participant, planned(session))) {
            case Seating.Answer.HeldAlready() -> Optional.of(Outcome.of(session));
            case Seating.Answer.Withdrawn() ->
                    Optional.of(Outcome.refused(Refusals.registrationCancelled(participant)));
            case Seating.Answer.Full() ->
                    Optional.of(Outcome.refused(Refusals.noSeatLeft(session, room.get())));
            case Seating.Answer.Elsewhere(Session.Planned other) ->
                    Optional.of(Outcome.refused(Refusals.seatedElsewhere(session, other)));
            case Seating.Answer.Taken(Seating changed) ->
                    write(current, changed, new SeatTaken(session.id(), participant))
                            ? Optional.of(Outcome.of(session))
                            : Optional.empty();
        };
    }

    private List<Session.Planned> planned(Session session) {
        return sessions.of(session.forum()).stream()
                .map(Versioned::state)
                .filter(Session.Planned.class::isInstance)
                .map(Session.Planned.class::cast)
                .toList();
    }

    private boolean write(Optional<Versioned<Seating>> current, Seating changed, SeatTaken event) {
        return current.map(read -> seatings.change(read, changed, List.of(event)))
                .orElseGet(() -> seatings.add(changed, List.of(event)));
    }
}
