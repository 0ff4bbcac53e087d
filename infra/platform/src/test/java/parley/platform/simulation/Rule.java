package parley.platform.simulation;

import static parley.platform.simulation.Removed.condition;
import static parley.platform.simulation.Removed.conditionOfWritesThat;
import static parley.platform.simulation.Removed.later;

import parley.platform.inbound.InboundRoom;

/**
 * A rule of the backbone that guards a race, taken away in a schedule to see that the simulation
 * notices: by changing what the store is asked, or by wiring a replica without it.
 */
@SuppressWarnings("ImmutableEnumChecker")
enum Rule {
    NONE,

    /** Rule 1: a command's filter holds the version that it read. */
    THE_FILTER_HOLDS_THE_VERSION(condition("orders", "version")),
    /** Rule 1: the events are appended by the update that changes the aggregate. */
    EVENTS_ARE_APPENDED_IN_THE_SAME_WRITE(later("orders", "$push", "outbox.entries")),
    /** Rule 2: the last sequence is taken by the update that appends the event. */
    THE_SEQUENCE_IS_TAKEN_IN_THE_SAME_WRITE(
            later("orders", "$set", "outbox.sequences.kiosk/orders")),

    /** Rule 4: an aggregate is leased only where the lease is the expected one. */
    A_LEASE_REPLACES_ONLY_THE_EXPECTED_ONE(
            conditionOfWritesThat("orders", "$set", "outbox.lease", "outbox.lease.token")),
    /** Rule 4: what was appended while others were sent is not cleared with them. */
    ONLY_WHAT_WAS_SENT_IS_CLEARED(Removed.clearingAll("orders")),
    /** Rule 4: what the broker has not acknowledged is not sent. */
    ONLY_THE_ACKNOWLEDGED_IS_SENT,

    /** Rule 5: a lease's age is what the replica has seen on its own monotonic clock. */
    LEASES_AGE_ON_THE_MONOTONIC_CLOCK,
    /** Rule 5: nothing is sent with less than half a lease left. */
    NOTHING_IS_SENT_WITH_HALF_A_LEASE_LEFT,
    /** Rule 6: the scan finds what the fast path missed. */
    THE_SCAN_FINDS_WHAT_WAS_MISSED,

    /** Rule 7: where a compacted topic ends with old state, the newest is published again. */
    OLD_STATE_AT_THE_END_IS_PUBLISHED_AGAIN,

    /** Rule 8: the last sequence and the to-do are one write. */
    THE_TO_DO_IS_RECORDED_WITH_THE_SEQUENCE(later("inbox", "$push", "toDo")),
    /** Rule 8: a sweep resumes what was left undone. */
    A_SWEEP_RESUMES,
    /** Rule 8: a key's to-dos are worked off by one worker at a time. */
    ONE_WORKER_HAS_A_KEY(Removed.anyLease("inbox")),
    /** Rule 9: older and equal sequences are ignored. */
    THE_OLD_IS_IGNORED(Removed.acceptingTheOld("inbox")),
    /** Rule 9: what comes before its predecessor is parked. */
    WHAT_COMES_TOO_EARLY_IS_PARKED(Removed.acceptingGaps("inbox")),
    /** Rule 9: on a compacted topic the newest wins. */
    THE_NEWEST_WINS(Removed.acceptingAny("inbox")),
    /** Rule 10: who waits for a fact marks it, then tries once more. */
    WHO_WAITS_TRIES_AGAIN_AFTER_MARKING,
    /** Rule 13: what comes later for the same key waits behind a dead event. */
    LATER_ONES_WAIT_BEHIND_THE_DEAD(Removed.skippingTheDead("inbox")),
    /** Rule 13: an event is parked before its key's document refers to it. */
    WHAT_IS_REFERRED_TO_IS_PARKED_BEFORE(Removed.insertedLater("inbox_parked")),
    /** Rule 13: its key's document refers to it only while its turn has not passed. */
    A_REFERENCE_IS_ADDED_BEFORE_ITS_TURN(
            conditionOfWritesThat("inbox", "$push", "queued", "sequence")),

    /** Rule 14: an inbound event's id is derived from its source and id. */
    AN_INBOUND_EVENT_HAS_ONE_ID(Removed.underNewIds(InboundRoom.COLLECTION)),

    /** Rule 15: a claimant confirms only what is still claiming. */
    WHO_CONFIRMS_IS_STILL_CLAIMING(condition("bookings", "state")),
    /** Rule 15: who frees a claim has first won its claimant's release. */
    WHO_FREES_A_CLAIM_HAS_WON_ITS_RELEASE,

    /** Rule 17: a request that comes again creates what it created. */
    A_REQUEST_ALWAYS_CREATES_THE_SAME(Removed.underNewIds(Guests.COLLECTION)),
    /** Rule 17: a request whose lease is over is done by who repeats it. */
    A_REQUEST_LEFT_BEHIND_IS_TAKEN_OVER;

    final Tampering tampering;

    Rule() {
        this(Tampering.NONE);
    }

    Rule(Tampering tampering) {
        this.tampering = tampering;
    }
}
