package parley.matchmaking.domain.consultation;

import parley.matchmaking.domain.meeting.Party;

/** A company would rather have its meetings in this half of its own day. */
public record Wish(Party company, HalfDay rather) {}
