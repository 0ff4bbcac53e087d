package parley.platform.redrive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.platform.run.InMemoryRuns;

/** Redrives in a map. */
final class InMemoryRedrives extends InMemoryRuns<Redrive> implements Redrives {

    private final Map<String, RedriveEntry> entries = new TreeMap<>();

    @Override
    public void enter(RedriveEntry entry) {
        entries.put(entry.redrive() + "/" + entry.deadLetter(), entry);
    }

    @Override
    public List<RedriveEntry> entries(String redrive, @Nullable String after, int limit) {
        return entries.values().stream()
                .filter(entry -> entry.redrive().equals(redrive))
                .filter(entry -> after == null || entry.deadLetter().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }
}
