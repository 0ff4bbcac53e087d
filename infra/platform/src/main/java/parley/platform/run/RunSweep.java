package parley.platform.run;

import java.time.Duration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Regularly has somebody go on with runs that a crash left. A bean. */
public final class RunSweep implements SchedulingConfigurer {

    private final Runnable resume;
    private final Duration interval;

    /**
     * A sweep.
     *
     * @param resume returns at once: the thread is that of all scheduled tasks
     */
    public RunSweep(Runnable resume, Duration interval) {
        this.resume = resume;
        this.interval = interval;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(resume, interval, interval));
    }
}
