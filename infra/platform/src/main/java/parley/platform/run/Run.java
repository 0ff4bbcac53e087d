package parley.platform.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An operator's call and how far it has come. Stored as a Spring Data record. */
public interface Run {

    /** The same for the same call. */
    String id();

    /** When it was begun. */
    Instant started();

    /** When its position changed last. */
    Instant moved();

    /** Of the last thing that it did; absent before the first. */
    @Nullable String position();

    /** Absent while it runs. */
    @Nullable Instant finished();
}
