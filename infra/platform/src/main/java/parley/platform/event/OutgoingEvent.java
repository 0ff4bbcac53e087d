package parley.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * What a service wants published. Subject and key are the aggregate that it is written with.
 *
 * @param type in full, {@code parley.registration.registration-confirmed.v1}
 * @param data the wire record; absent components are left out of the JSON
 * @param reason see {@link EventEnvelope}; absent where something happened
 */
public record OutgoingEvent(String topic, String type, Object data, @Nullable String reason) {

    /** Something happened. */
    public OutgoingEvent(String topic, String type, Object data) {
        this(topic, type, data, null);
    }

    /** Nothing happened since: it is told once more. */
    public OutgoingEvent republished() {
        return new OutgoingEvent(topic, type, data, "republished");
    }
}
