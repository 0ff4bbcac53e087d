package parley.platform.inbox;

/**
 * A service declares one bean for each event type that it reacts to. Other types of a consumed
 * topic are counted and ignored.
 *
 * @param type in full, {@code parley.registration.registration-confirmed.v1}
 * @param data the consumer's own record; it lists only what the consumer needs
 * @param erasure what to do when the aggregate is erased of which such events tell the whole state
 */
public record Subscription<D>(
        String type, Class<D> data, Reaction<D> reaction, ErasureReaction erasure) {

    public static <D> Subscription<D> to(String type, Class<D> data, Reaction<D> reaction) {
        return new Subscription<>(type, data, reaction, erased -> Effect.done());
    }

    /** The same, for a compacted topic of whose aggregates this service keeps something. */
    public Subscription<D> erasing(ErasureReaction reaction) {
        return new Subscription<>(type, data, this.reaction, reaction);
    }
}
