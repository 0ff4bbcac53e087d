package parley.matchmaking.domain.meeting;

import parley.matchmaking.domain.forum.ParticipantId;

/** Who interprets a meeting. */
public record BookedInterpreter(ParticipantId participant, String reference) {}
