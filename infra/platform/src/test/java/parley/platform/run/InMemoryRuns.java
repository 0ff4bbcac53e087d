package parley.platform.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs in a map. */
public class InMemoryRuns<R extends Run> implements Runs<R> {

    private static final Comparator<Run> LAST_FIRST =
            Comparator.comparing(Run::started).thenComparing(Run::id).reversed();

    private final Map<String, R> runs = new TreeMap<>();

    @Override
    public boolean begin(R run) {
        return runs.putIfAbsent(run.id(), run) == null;
    }

    @Override
    public Optional<R> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public List<R> newest(@Nullable String before, int limit) {
        Predicate<R> page =
                Optional.ofNullable(before)
                        .flatMap(this::find)
                        .<Predicate<R>>map(last -> run -> LAST_FIRST.compare(run, last) > 0)
                        .orElse(run -> true);
        return runs.values().stream().sorted(LAST_FIRST).filter(page).limit(limit).toList();
    }

    @Override
    public boolean move(R from, R to) {
        R there = runs.get(from.id());
        if (there == null
                || there.finished() != null
                || !Objects.equals(there.position(), from.position())) {
            return false;
        }
        runs.put(to.id(), to);
        return true;
    }

    @Override
    public List<R> standing(Instant since) {
        return runs.values().stream()
                .filter(run -> run.finished() == null && !run.moved().isAfter(since))
                .toList();
    }
}
