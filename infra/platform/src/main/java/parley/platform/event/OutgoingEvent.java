package parley.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * What a service wants published. Subject and key are the aggregate that it is written with.
 *
 * @param type in full, {@code parley.registration.registration-confirmed.v1}
 * @param data the wire record; absent components are left out of the JSON; null in a tombstone
 * @param reason see {@link EventEnvelope}; absent where something happened
 */
public record OutgoingEvent(
        String topic, String type, @Nullable Object data, @Nullable String reason) {

    /** Something happened. */
    public OutgoingEvent(String topic, String type, Object data) {
        this(topic, type, data, null);
    }

    /**
     * The aggregate is erased: on a compacted topic, a record without a value in the order of the
     * others. It is final, so it may follow only what is never told again.
     *
     * @param type of the whole state that it ends
     */
    public static OutgoingEvent tombstone(String topic, String type) {
        return new OutgoingEvent(topic, type, null, null);
    }

    public boolean isTombstone() {
        return data == null;
    }

    /** Nothing happened since: it is told once more. */
    public OutgoingEvent republished() {
        return new OutgoingEvent(topic, type, data, "republished");
    }
}
