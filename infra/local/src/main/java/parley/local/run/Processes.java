package parley.local.run;

import java.time.Duration;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends processes; one that has taken over an old pid is never touched. */
public final class Processes {

    private static final Logger LOG = LoggerFactory.getLogger(Processes.class);

    private static final Duration AFTER_SIGKILL = Duration.ofSeconds(5);

    private Processes() {}

    /** SIGTERM to all at once, after the grace SIGKILL to those that are left. */
    public static void end(Collection<ProcessIdentity> processes, Duration grace) {
        processes.forEach(process -> process.handle().ifPresent(ProcessHandle::destroy));
        if (awaitEnd(processes, grace)) {
            return;
        }
        processes.forEach(process -> process.handle().ifPresent(Processes::kill));
        if (!awaitEnd(processes, AFTER_SIGKILL)) {
            LOG.atError().addKeyValue("processes", processes).log("processes outlive SIGKILL");
        }
    }

    /** Whether all ended in time. */
    public static boolean awaitEnd(Collection<ProcessIdentity> processes, Duration longest) {
        return Waiting.until(longest, () -> processes.stream().noneMatch(ProcessIdentity::isAlive));
    }

    private static void kill(ProcessHandle process) {
        LOG.atWarn().addKeyValue("pid", process.pid()).log("SIGTERM was not enough");
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
