package parley.registration.domain;

/** The only event of a participant; carries the whole state. */
public record ParticipantChanged(Participant participant) {}
