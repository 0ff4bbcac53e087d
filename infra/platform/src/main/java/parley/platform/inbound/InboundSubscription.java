package parley.platform.inbound;

/**
 * A service declares one bean for each type of other systems' events that it takes. The platform
 * validates against the schema first, takes each (source, id) once, and publishes refusals on
 * {@code inbound.rejections}.
 *
 * @param topic {@code inbound.registrations}
 * @param type {@code parley.inbound.registration-ordered.v1}
 */
public record InboundSubscription<D>(
        String topic, String type, Class<D> data, InboundReaction<D> reaction) {}
