package parley.platform.inbox;

/**
 * A service declares one bean for each event type that it reacts to. Other types of a consumed
 * topic are counted and ignored.
 *
 * @param type in full, {@code parley.registration.registration-confirmed.v1}
 * @param data the consumer's own record; it lists only what the consumer needs
 */
public record Subscription<D>(String type, Class<D> data, Reaction<D> reaction) {

    public static <D> Subscription<D> to(String type, Class<D> data, Reaction<D> reaction) {
        return new Subscription<>(type, data, reaction);
    }
}
