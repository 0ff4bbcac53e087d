package parley.platform.republish;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import parley.platform.compacted.CompactedAggregates;
import parley.platform.compacted.CompactedTopics;
import parley.platform.lease.Pause;
import parley.platform.run.Runs;

/**
 * Works a republication off, a second's portion at a time. A portion that a crash left half done is
 * done again: the same state, told twice, changes nothing.
 */
final class RepublicationWork {

    private static final Duration PORTION = Duration.ofSeconds(1);

    private final CompactedTopics topics;
    private final Runs<Republication> runs;
    private final RepublishSettings settings;
    private final Pause pause;
    private final Clock clock;

    RepublicationWork(
            CompactedTopics topics,
            Runs<Republication> runs,
            RepublishSettings settings,
            Pause pause,
            Clock clock) {
        this.topics = topics;
        this.runs = runs;
        this.settings = settings;
        this.pause = pause;
        this.clock = clock;
    }

    /** To its end, or until somebody else is seen to work on it. */
    void work(String id) {
        Optional<Republication> current = runs.find(id).filter(found -> found.finished() == null);
        while (current.isPresent() && !Thread.currentThread().isInterrupted()) {
            current = portion(current.get());
        }
    }

    /** Those that nobody has moved for a while. */
    void resume() {
        runs.standing(clock.instant().minus(settings.resumeAfter()))
                .forEach(left -> work(left.id()));
    }

    private Optional<Republication> portion(Republication run) {
        Optional<CompactedAggregates> aggregates = topics.of(run.topic());
        List<String> ids =
                aggregates
                        .map(all -> all.ids(run.position(), settings.perSecond()))
                        .orElse(List.of());
        if (aggregates.isEmpty() || ids.isEmpty()) {
            runs.move(run, run.finished(clock.instant()));
            return Optional.empty();
        }
        ids.forEach(aggregates.get()::republish);
        Republication next = run.past(ids.getLast(), ids.size(), clock.instant());
        if (!runs.move(run, next)) {
            return Optional.empty();
        }
        pause.of(PORTION);
        return Optional.of(next);
    }
}
