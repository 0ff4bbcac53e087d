package parley.platform.inbound;

import org.jspecify.annotations.Nullable;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;

/**
 * An event that came by HTTP, and what is said to it.
 *
 * @param source absent where it could not be read, as {@code id}
 * @param schema where the schema of its type can be read
 */
record PostedEvent(
        @Nullable String source, @Nullable String id, Answer answer, @Nullable String schema) {

    static PostedEvent of(EventEnvelope envelope, Answer answer, @Nullable String schema) {
        return new PostedEvent(envelope.source(), envelope.id(), answer, schema);
    }

    static PostedEvent malformed(EventReading.NotAnEvent not) {
        return new PostedEvent(not.source(), not.id(), new Answer.Malformed(not.detail()), null);
    }

    /** What became of it. */
    sealed interface Answer {

        /** Its effect is there; also when it was before. */
        record Taken() implements Answer {}

        /** Is not an event; can't be answered on the rejections' topic either. */
        record Malformed(String detail) implements Answer {}

        /** Breaks a rule; also told on {@code inbound.rejections} where its type is taken here. */
        record Refused(String rule, String field, String detail) implements Answer {}

        /** Not this client's to publish; told to nobody else. */
        record Forbidden(String rule, String field, String detail) implements Answer {}

        /** This service's fault; send it again. */
        record Failed() implements Answer {}
    }
}
