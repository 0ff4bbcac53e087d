package parley.matchmaking.adapter.messaging;

import java.util.UUID;

/** What matchmaking reads of {@code session-cancelled.v1}. */
record SessionCancelledTold(UUID sessionId) {}
