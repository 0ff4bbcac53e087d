package parley.platform.redrive;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.run.Background;

/** The operators' use case: look first, then have it done in the background. */
public final class RedriveDeadLetters {

    private static final Logger log = LoggerFactory.getLogger(RedriveDeadLetters.class);

    private final Redrives redrives;
    private final RedriveWork work;
    private final DryRun dryRun;
    private final DeadEventPlaces places;
    private final Background background;
    private final Clock clock;

    RedriveDeadLetters(
            Redrives redrives,
            RedriveWork work,
            DryRun dryRun,
            DeadEventPlaces places,
            Background background,
            Clock clock) {
        this.redrives = redrives;
        this.work = work;
        this.dryRun = dryRun;
        this.places = places;
        this.background = background;
        this.clock = clock;
    }

    /** What it would do. */
    public RedriveForecast forecast(RedriveOrder order) {
        return dryRun.of(order);
    }

    /**
     * Begins it, for what is dead by now; the same id again changes nothing and goes on with what
     * was begun.
     */
    public Redrive begin(String id, RedriveOrder order) {
        RedriveOrder bounded =
                new RedriveOrder(
                        order.action(),
                        order.filter().by(clock.instant()),
                        order.why(),
                        order.force(),
                        order.by());
        Redrive redrive = Redrive.begun(id, bounded, clock.instant());
        if (redrives.begin(redrive)) {
            log.atInfo()
                    .addKeyValue("redrive", id)
                    .addKeyValue("action", order.action())
                    .addKeyValue("by", order.by())
                    .log("An operator deals with dead letters");
        }
        background.execute(() -> work.work(id));
        return redrives.find(id).orElse(redrive);
    }

    /** Those that a crash left. */
    void resume() {
        background.execute(work::resume);
    }

    /** What waits behind it. */
    public Optional<Behind> behind(KeptDeadLetter letter) {
        return places.of(letter).flatMap(place -> place.behind(letter));
    }
}
