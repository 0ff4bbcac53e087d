package parley.registration.domain;

/** The only event of a check-in. */
public record ParticipantCheckedIn(CheckIn checkIn) {}
