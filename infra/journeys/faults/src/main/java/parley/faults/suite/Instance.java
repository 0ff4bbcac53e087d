package parley.faults.suite;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.local.run.ChildCommand;
import parley.local.run.ProcessIdentity;
import parley.local.run.ProcessesFile;
import parley.local.run.Readiness;
import parley.local.run.ServiceRecord;
import parley.local.run.Waiting;

/**
 * A process that is hurt and comes back. Like a container it is started again when it dies, unless
 * it is held down. Each start is written to the processes file, so that what is left is ended even
 * when the tool itself is killed.
 */
public final class Instance {

    private static final Logger log = LoggerFactory.getLogger(Instance.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    /** Held by the fault that is at work on this process, so that faults follow one another. */
    public final ReentrantLock turn = new ReentrantLock();

    private final String name;
    private final int port;
    private final ChildCommand command;
    private final URI health;
    private final ProcessesFile processes;
    private Optional<ProcessIdentity> process = Optional.empty();
    private boolean down = true;

    Instance(String name, int port, ChildCommand command, URI health, ProcessesFile processes) {
        this.name = name;
        this.port = port;
        this.command = command;
        this.health = health;
        this.processes = processes;
    }

    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    URI health() {
        return health;
    }

    /** Has it run from now on. */
    public synchronized void release() {
        down = false;
        keepRunning();
    }

    /** SIGKILL, and no new start before it is released. */
    public synchronized void kill() {
        down = true;
        running().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** SIGTERM, and no new start before it is released; returns when it has ended. */
    public void terminate() {
        Optional<ProcessIdentity> ending;
        synchronized (this) {
            down = true;
            ending = process;
        }
        ending.flatMap(ProcessIdentity::handle).ifPresent(ProcessHandle::destroy);
        if (!Waiting.until(LONGEST_END, () -> ending.filter(ProcessIdentity::isAlive).isEmpty())) {
            log.atWarn().addKeyValue("process", name).log("SIGTERM was not enough");
            kill();
        }
    }

    /** SIGSTOP. */
    public synchronized void pause() {
        running().ifPresent(alive -> signal("-STOP", alive));
    }

    /** SIGCONT. */
    public synchronized void resume() {
        running().ifPresent(alive -> signal("-CONT", alive));
    }

    public synchronized boolean isAlive() {
        return running().isPresent();
    }

    /**
     * Returns when it serves.
     *
     * @throws InstanceFailedException when it does not within two minutes
     */
    public void awaitReady() {
        boolean ready =
                Waiting.until(
                        LONGEST_START,
                        () -> {
                            Optional<ProcessIdentity> current = current();
                            return current.isPresent()
                                    && Readiness.await(current.get(), health, Duration.ZERO)
                                            == Readiness.READY;
                        });
        if (!ready) {
            throw new InstanceFailedException(
                    "%s does not serve after %d s; see %s"
                            .formatted(name, LONGEST_START.toSeconds(), command.log()));
        }
    }

    /** Starts it if it should run and does not. */
    synchronized void keepRunning() {
        if (!down && running().isEmpty()) {
            ProcessIdentity started = command.start();
            process = Optional.of(started);
            processes.update(run -> run.with(name, new ServiceRecord(started, port, command)));
            log.atInfo().addKeyValue("process", name).log("started");
        }
    }

    private synchronized Optional<ProcessIdentity> current() {
        return process;
    }

    private Optional<ProcessHandle> running() {
        return process.flatMap(ProcessIdentity::handle);
    }

    private static void signal(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException noKill) {
            throw new InstanceFailedException("kill can't be run: " + noKill.getMessage());
        }
    }
}
