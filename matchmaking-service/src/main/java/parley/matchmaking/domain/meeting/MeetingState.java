package parley.matchmaking.domain.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;

/**
 * Where a meeting is in its life. A transition exists only on the state that permits it.
 *
 * <pre>
 *   Requested ─accept─▶ Waiting ─admit─▶ Accepted ─schedule─▶ Scheduled ─start─▶ Started ─end─▶ Ended
 *    │ │  │               │ ↺ attempt       │ ◀──unschedule──── │ ↺ move                       ↺ record
 *    │ │  └────cancel─────┴─────cancel──────┴──────cancel───────┴──▶ Cancelled
 *    │ └─expire──▶ Expired
 *    └──decline──▶ Declined
 *   Scheduled ─miss─▶ Missed ─start─▶ Started ↺ extend, give back
 * </pre>
 */
public sealed interface MeetingState {

    /** One side asked at this time. */
    record Requested(Instant at) implements MeetingState {

        Waiting accept(Instant now) {
            return new Waiting(now, 0, false);
        }

        Declined decline(@Nullable DeclineReason reason) {
            return new Declined(reason);
        }

        Expired expire(Instant now) {
            return new Expired(now);
        }

        Cancelled cancel(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, false, false, null);
        }
    }

    /**
     * Both sides want it; it is accepted as soon as both have room for it.
     *
     * @param since when the other side agreed
     * @param attempt number of the latest attempt to claim a place with both sides; 0 before
     * @param told whether it was told that a side is full
     */
    record Waiting(Instant since, int attempt, boolean told) implements MeetingState {

        Waiting attemptAgain() {
            return new Waiting(since, attempt + 1, told);
        }

        Waiting tell() {
            return new Waiting(since, attempt, true);
        }

        Accepted admit() {
            return new Accepted(null);
        }

        Cancelled cancel(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, false, false, null);
        }
    }

    /**
     * It is to be held: both sides want it and have room for it, or the organiser has set it.
     *
     * @param lost the place that a later schedule took from it, with the SEQUENCE of doing so; null
     *     if it never had one
     */
    record Accepted(@Nullable Booking lost) implements MeetingState {

        Scheduled schedule(Place place, int scheduleVersion) {
            return new Scheduled(
                    lost == null
                            ? Booking.first(place, scheduleVersion)
                            : lost.movedTo(place, scheduleVersion));
        }

        Cancelled cancel(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, true, false, null);
        }
    }

    /** The other side did not want it. */
    record Declined(@Nullable DeclineReason reason) implements MeetingState {}

    /** The other side did not answer in time. */
    record Expired(Instant at) implements MeetingState {}

    /** It has a place, and everybody concerned is invited. */
    record Scheduled(Booking booking) implements MeetingState {

        Scheduled move(Place place, int scheduleVersion) {
            return new Scheduled(booking.movedTo(place, scheduleVersion));
        }

        Accepted unschedule(int scheduleVersion) {
            return new Accepted(booking.movedTo(booking.place(), scheduleVersion));
        }

        Started start(Instant at) {
            return new Started(booking, at);
        }

        Missed miss(Set<CompanyId> absent, Instant at) {
            return new Missed(booking, at, absent);
        }

        Cancelled cancel(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, true, false, booking.toldAgain());
        }

        Cancelled callOff(CompanyId by, @Nullable String reason) {
            return new Cancelled(by, reason, true, true, booking.toldAgain());
        }
    }

    /**
     * A side did not come in time. Stays so, whatever is heard later of who was in the room; who
     * knows better starts it while its time lasts.
     *
     * @param absent one side or both
     */
    record Missed(Booking booking, Instant at, Set<CompanyId> absent) implements MeetingState {

        public Missed {
            absent = Collections.unmodifiableSet(new LinkedHashSet<>(absent));
        }

        Started start(Instant now) {
            return new Started(booking, now);
        }
    }

    /** It takes place now. */
    record Started(Booking booking, Instant startedAt) implements MeetingState {

        Started until(Instant end) {
            return new Started(booking.until(end), startedAt);
        }

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
     * @param single whether this meeting alone was called off, not all of the company's
     * @param invitation what is taken back, with the SEQUENCE of doing so; null if nobody was
     *     invited
     */
    record Cancelled(
            CompanyId by,
            @Nullable String reason,
            boolean accepted,
            boolean single,
            @Nullable Booking invitation)
            implements MeetingState {}
}
