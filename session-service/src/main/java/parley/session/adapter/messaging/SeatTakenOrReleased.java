package parley.session.adapter.messaging;

import java.util.UUID;

/** Data of {@code seat-taken.v1} and {@code seat-released.v1}. */
record SeatTakenOrReleased(UUID sessionId, UUID participantId) {}
