package parley.matchmaking.adapter.mongo;

/**
 * A seat, in the collection {@code sessionSeats}. One that was given back stays, so that nothing
 * older brings it back.
 *
 * <pre>{@code
 * { _id: "<session>/<participant>", forum: "necef-2020", session: "<uuid>", participant: "<uuid>",
 *   held: true, sequence: 17 }
 * }</pre>
 */
record SessionSeatDocument(
        String id, String forum, String session, String participant, boolean held, long sequence) {}
