package parley.benchmarks.event;

/**
 * How large an event is.
 *
 * @param wanted meetings that both sides want
 * @param slots over all days
 * @param rooms of both kinds
 */
record Size(int sellers, int buyers, int wanted, int slots, int rooms, int interpreters) {

    Size {
        atLeast(1, "sellers", sellers);
        atLeast(1, "buyers", buyers);
        atLeast(0, "wanted", wanted);
        atLeast(1, "slots", slots);
        atLeast(0, "rooms", rooms);
        atLeast(0, "interpreters", interpreters);
        if (wanted > (long) sellers * buyers / 2) {
            throw new IllegalArgumentException(
                    "--wanted %d is more than half of all pairs of %d sellers and %d buyers"
                            .formatted(wanted, sellers, buyers));
        }
    }

    private static void atLeast(int least, String what, int number) {
        if (number < least) {
            throw new IllegalArgumentException(
                    "--%s takes %d or more, not %d".formatted(what, least, number));
        }
    }
}
