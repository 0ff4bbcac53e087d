package parley.platform.redrive;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.platform.run.Run;

/**
 * An operator's call and how far it has come. It works the dead letters off by id, so its position
 * is the last of them.
 *
 * @param order its filter is bounded by the time of the call
 * @param position absent before the first
 * @param counts dead letters up to the position, by result
 * @param finished absent while it runs
 */
public record Redrive(
        String id,
        RedriveOrder order,
        Instant started,
        Instant moved,
        @Nullable String position,
        Map<RedriveResult, Long> counts,
        @Nullable Instant finished)
        implements Run {

    public Redrive {
        counts = Map.copyOf(counts);
    }

    static Redrive begun(String id, RedriveOrder order, Instant now) {
        return new Redrive(id, order, now, now, null, Map.of(), null);
    }

    Redrive past(String deadLetter, RedriveResult result, Instant now) {
        Map<RedriveResult, Long> counted = new EnumMap<>(RedriveResult.class);
        counted.putAll(counts);
        counted.merge(result, 1L, Long::sum);
        return new Redrive(id, order, started, now, deadLetter, counted, null);
    }

    Redrive finished(Instant now) {
        return new Redrive(id, order, started, now, position, counts, now);
    }
}
