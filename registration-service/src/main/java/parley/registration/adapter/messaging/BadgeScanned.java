package parley.registration.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a gate says, on {@code inbound.check-ins}. */
record BadgeScanned(String forum, String badge, @Nullable Instant at, @Nullable String gate) {

    static final String TOPIC = "inbound.check-ins";
    static final String TYPE = "parley.inbound.badge-scanned.v1";
}
