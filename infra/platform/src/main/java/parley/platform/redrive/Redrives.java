package parley.platform.redrive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.platform.run.Runs;

/** The record of all redrives, down to each dead letter that they passed. */
public interface Redrives extends Runs<Redrive> {

    /** Written before the move that passes its dead letter; a repetition replaces it. */
    void enter(RedriveEntry entry);

    /** By dead letter's id, those after this one. */
    List<RedriveEntry> entries(String redrive, @Nullable String after, int limit);
}
