package parley.platform.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * Where a dead event came from, by topic, partition and offset; the other components as far as they
 * could be read.
 *
 * @param key the record's key; of Parley's own topics the subject
 * @param sequence 0 when it could not be read; of a gap the first one that is missing
 */
public record Origin(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String subject,
        long sequence,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String correlation) {

    public Origin {
        key = key == null || key.isEmpty() ? null : key;
        subject = subject == null || subject.isEmpty() ? null : subject;
    }

    Origin withKeyOfAtMost(int longest) {
        return key == null || key.length() <= longest
                ? this
                : new Origin(
                        topic,
                        partition,
                        offset,
                        key.substring(0, longest),
                        subject,
                        sequence,
                        eventId,
                        eventType,
                        correlation);
    }
}
