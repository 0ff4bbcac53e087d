package parley.canary.habits;

import java.time.Instant;

final class ReadsTheSystemsTime {
    Instant readAt() {
        return Instant.now();
    }
}
