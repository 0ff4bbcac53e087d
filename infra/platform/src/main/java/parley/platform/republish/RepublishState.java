package parley.platform.republish;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.compacted.CompactedAggregates;
import parley.platform.compacted.CompactedTopics;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.run.Background;
import parley.platform.run.Runs;

/** The operators' use case: the owner tells all of its newest state again, in the background. */
public final class RepublishState {

    private static final Logger log = LoggerFactory.getLogger(RepublishState.class);

    private final CompactedTopics topics;
    private final Runs<Republication> runs;
    private final RepublicationWork work;
    private final Background background;
    private final Clock clock;

    RepublishState(
            CompactedTopics topics,
            Runs<Republication> runs,
            RepublicationWork work,
            Background background,
            Clock clock) {
        this.topics = topics;
        this.runs = runs;
        this.work = work;
        this.background = background;
        this.clock = clock;
    }

    /** The same id again changes nothing and goes on with what was begun. */
    public Outcome<Republication> begin(String id, String topic, String why, String by) {
        if (topics.of(topic).isEmpty()) {
            return Outcome.refused(unknown(topic));
        }
        Republication run = Republication.begun(id, topic, why, by, clock.instant());
        if (runs.begin(run)) {
            log.atInfo()
                    .addKeyValue("republication", id)
                    .addKeyValue("topic", topic)
                    .addKeyValue("by", by)
                    .log("An operator has state published again");
        }
        background.execute(() -> work.work(id));
        return Outcome.of(runs.find(id).orElse(run));
    }

    /** Those that a crash left. */
    void resume() {
        background.execute(work::resume);
    }

    private Refusal unknown(String topic) {
        List<String> known =
                topics.all().stream().map(CompactedAggregates::topic).sorted().toList();
        return Refusal.notFound(
                "topic-not-republished",
                known.isEmpty()
                        ? "This service owns no compacted topic."
                        : "This service has no state on %s; it can publish again: %s."
                                .formatted(topic, String.join(", ", known)));
    }
}
