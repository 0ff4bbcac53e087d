package parley.platform.inbox;

/**
 * What a service does about an event. Must be repeatable: it runs again after a crash, and now and
 * then twice; so deterministic ids, upserts and conditional writes only.
 */
@FunctionalInterface
public interface Reaction<D> {

    /**
     * An exception of a transient fault (store, time-out) is retried shortly; any other makes the
     * event a dead letter, and later events of its aggregate wait behind it.
     */
    Effect on(Received<D> event);
}
