package parley.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What happened, for a person to read; kept only where somebody will. */
final class Trace {

    private final Scheduler scheduler;
    private final boolean kept;
    private final List<String> lines = new ArrayList<>();

    Trace(Scheduler scheduler, boolean kept) {
        this.scheduler = scheduler;
        this.kept = kept;
    }

    void tell(String who, Supplier<String> what) {
        if (kept) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%8.3f s  %-12s %s",
                            scheduler.now() / 1e9,
                            who,
                            what.get()));
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
