package parley.matchmaking.adapter.messaging;

import java.util.UUID;

/** What matchmaking reads of {@code session.seats}. */
record SeatTold(UUID sessionId, UUID participantId) {}
