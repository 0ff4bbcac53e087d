package parley.platform.deadletter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which open dead letters are meant; what is absent does not restrict.
 *
 * @param ids these only; empty for no restriction
 * @param since failed at or after then
 * @param until failed at or before then
 */
public record DeadLetterFilter(
        List<String> ids,
        @Nullable DeadLetterReason reason,
        @Nullable String topic,
        @Nullable String subject,
        @Nullable Instant since,
        @Nullable Instant until) {

    public static final DeadLetterFilter ALL =
            new DeadLetterFilter(List.of(), null, null, null, null, null);

    public DeadLetterFilter {
        ids = List.copyOf(ids);
    }

    /** These and no others; none for none of them to be left out. */
    public static DeadLetterFilter of(Collection<String> ids) {
        return new DeadLetterFilter(List.copyOf(ids), null, null, null, null, null);
    }

    /** The same, but only what had failed by then. */
    public DeadLetterFilter by(Instant time) {
        Instant bound = until == null || until.isAfter(time) ? time : until;
        return new DeadLetterFilter(ids, reason, topic, subject, since, bound);
    }
}
