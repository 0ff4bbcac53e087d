package parley.platform.republish;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.platform.run.Run;

/**
 * The state of all of a compacted topic's aggregates, told once more, by their ids (rule 21 of the
 * backbone).
 *
 * @param topic whose aggregates are meant
 * @param why for the record, in the operator's words
 * @param by subject of the operator's token
 * @param position id of the last aggregate
 * @param published how many there were up to the position
 */
public record Republication(
        String id,
        String topic,
        String why,
        String by,
        Instant started,
        Instant moved,
        @Nullable String position,
        long published,
        @Nullable Instant finished)
        implements Run {

    static Republication begun(String id, String topic, String why, String by, Instant now) {
        return new Republication(id, topic, why, by, now, now, null, 0, null);
    }

    Republication past(String last, int number, Instant now) {
        return new Republication(id, topic, why, by, started, now, last, published + number, null);
    }

    Republication finished(Instant now) {
        return new Republication(id, topic, why, by, started, now, position, published, now);
    }
}
