package parley.platform.inbound;

import parley.platform.inbox.Received;

/**
 * What a service does about another system's event. Must be repeatable: ids derived from the
 * event's source and subject, conditional writes.
 */
@FunctionalInterface
public interface InboundReaction<D> {

    InboundOutcome on(Received<D> event);
}
