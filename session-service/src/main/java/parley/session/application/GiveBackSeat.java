package parley.session.application;

import java.util.List;
import java.util.Optional;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Outcome.Accepted;
import parley.platform.refusal.Outcome.Refused;
import parley.platform.security.Caller;
import parley.session.domain.ParticipantId;
import parley.session.domain.SeatEvent.SeatReleased;
import parley.session.domain.Seating;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Frees the seat that a participant holds in a session. */
public final class GiveBackSeat {

    private final SeatedSessions seated;
    private final Seatings seatings;

    public GiveBackSeat(SeatedSessions seated, Seatings seatings) {
        this.seated = seated;
        this.seatings = seatings;
    }

    /** Repeatable; who holds none is done. */
    public Outcome<Session> giveBack(
            Caller caller, String forum, SessionId session, ParticipantId participant) {
        return Attempts.untilWritten(
                () ->
                        switch (seated.of(caller, forum, session, participant)) {
                            case Refused<Session> refused -> Optional.of(refused);
                            case Accepted<Session>(Session known) -> attempt(known, participant);
                        });
    }

    /** Empty when somebody else took or gave back a seat at the same time. */
    private Optional<Outcome<Session>> attempt(Session session, ParticipantId participant) {
        Optional<Versioned<Seating>> current = seatings.find(session.forum());
        boolean done =
                current.flatMap(read -> read.state().release(session.id(), participant))
                        .map(
                                changed ->
                                        seatings.change(
                                                current.orElseThrow(),
                                                changed,
                                                List.of(
                                                        new SeatReleased(
                                                                session.id(), participant))))
                        .orElse(true);
        return done ? Optional.of(Outcome.of(session)) : Optional.empty();
    }
}
