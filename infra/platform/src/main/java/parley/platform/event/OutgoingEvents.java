package parley.platform.event;

/**
 * Turns a service's domain events into wire records: a bean of its {@code adapter.messaging}, used
 * by its {@code adapter.mongo}.
 */
@FunctionalInterface
public interface OutgoingEvents<E> {

    OutgoingEvent toOutgoing(E event);
}
