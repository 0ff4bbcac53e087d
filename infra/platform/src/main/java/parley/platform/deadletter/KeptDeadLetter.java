package parley.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with what has happened to it so far.
 *
 * @param firstAt when its event failed for the first time
 * @param redrives how many of an operator's calls have had it taken again
 * @param lastRedrive the last of them
 * @param raw the record, where the inbox has no place for it
 * @param resolution absent while it is open
 */
public record KeptDeadLetter(
        DeadLetter letter,
        Instant firstAt,
        int redrives,
        @Nullable String lastRedrive,
        @Nullable RawRecord raw,
        @Nullable Resolution resolution) {

    public String id() {
        return letter.id();
    }

    public boolean isOpen() {
        return resolution == null;
    }
}
