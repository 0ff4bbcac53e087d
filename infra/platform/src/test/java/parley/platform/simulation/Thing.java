package parley.platform.simulation;

/**
 * What the kiosk knows: an order, or a customer whose whole state is on a compacted topic.
 *
 * @param number of the commands that changed it, the last one's sequence too
 * @param poisoned nobody can react to it
 */
record Thing(long number, boolean poisoned) {

    private static final int EVERY = 3;

    /** Whether this state of a customer is that there is none; the next command brings it back. */
    boolean isErased() {
        return number % EVERY == 0;
    }
}
