package parley.session.adapter.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of {@code session-cancelled.v1}. */
record SessionCancelled(UUID sessionId, @Nullable String reason) {}
