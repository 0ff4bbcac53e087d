package parley.platform.run;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where runs are worked off. What is interrupted there the sweep goes on with. */
public final class Background {

    private static final Logger log = LoggerFactory.getLogger(Background.class);

    private final Executor threads;

    public Background(Executor threads) {
        this.threads = threads;
    }

    /** In a virtual thread of this name. */
    public static Background named(String name) {
        return new Background(task -> Thread.ofVirtual().name(name).start(task));
    }

    public void execute(Runnable work) {
        threads.execute(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) { // the thread's edge
                        log.atWarn()
                                .setCause(e)
                                .log("A run was interrupted; the sweep goes on with it");
                    }
                });
    }
}
