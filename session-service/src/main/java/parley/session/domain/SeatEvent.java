package parley.session.domain;

/** What happened to a seat in a session. */
public sealed interface SeatEvent {

    record SeatTaken(SessionId session, ParticipantId participant) implements SeatEvent {}

    record SeatReleased(SessionId session, ParticipantId participant) implements SeatEvent {}
}
