package parley.matchmaking.domain.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;

/**
 * Where a meeting is in its life. A transition exists only on the state that permits it.
 *
 * <pre>
 *   Requested ──accept──▶ Accepted ──schedule──▶ Scheduled ──start──▶ Started ──end──▶ Ended
 *    │     │                 │                      │                                  ↺ record
 *    │     └──────cancel─────┴────────cancel────────┴──▶ Cancelled
 *    └──decline──▶ Declined
 * </pre>
 */
public sealed interface MeetingState {

    /** One side asked. */
    record Requested() implements MeetingState {

        Accepted accept() {
            return new Accepted();
        }

        Declined decline() {
            return new Declined();
        }

        Cancelled cancel(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, false, null);
        }
    }

    /** Both sides want it. */
    record Accepted() implements MeetingState {

        Scheduled schedule(Place place, int scheduleVersion) {
            return new Scheduled(Booking.first(place, scheduleVersion));
        }

        Cancelled cancel(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, true, null);
        }
    }

    /** The other side did not want it. */
    record Declined() implements MeetingState {}

    /** It has a place, and everybody concerned is invited. */
    record Scheduled(Booking booking) implements MeetingState {

        Started start(Instant at) {
            return new Started(booking, at);
        }

        Cancelled cancel(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, true, booking.toldAgain());
        }
    }

    /** It takes place now. */
    record Started(Booking booking, Instant startedAt) implements MeetingState {

        Ended end(Instant at) {
            return new Ended(booking, startedAt, at, Map.of());
        }
    }

    /**
     * It was held.
     *
     * @param outcomes what each side said, if it did
     */
    record Ended(
            Booking booking,
            Instant startedAt,
            Instant endedAt,
            Map<CompanyId, MeetingOutcome> outcomes)
            implements MeetingState {

        public Ended {
            outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        }

        Ended record(CompanyId side, MeetingOutcome outcome) {
            Map<CompanyId, MeetingOutcome> recorded = new LinkedHashMap<>(outcomes);
            recorded.put(side, outcome);
            return new Ended(booking, startedAt, endedAt, recorded);
        }
    }

    /**
     * A side withdrew before it began.
     *
     * @param accepted whether both sides had wanted it
     * @param invitation what is taken back, with the SEQUENCE of doing so; null if nobody was
     *     invited
     */
    record Cancelled(
            CompanyId by, @Nullable String reason, boolean accepted, @Nullable Booking invitation)
            implements MeetingState {}
}
