package parley.platform.event;

import org.jspecify.annotations.Nullable;

/** What a consumed record turned out to be. */
public sealed interface EventReading {

    /**
     * An event.
     *
     * @param data as it came, not looked at; empty when there was none
     */
    record Event(EventEnvelope envelope, String data) implements EventReading {}

    /**
     * Not an event; the attributes are those that could be read in spite of that.
     *
     * @param detail words for a person, without data
     */
    record NotAnEvent(
            String detail,
            @Nullable String id,
            @Nullable String source,
            @Nullable String subject,
            @Nullable String type,
            @Nullable String correlation)
            implements EventReading {}
}
