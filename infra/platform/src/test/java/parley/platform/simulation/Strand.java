package parley.platform.simulation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A virtual thread that runs only when the scheduler lets it. Whatever makes it stop, a port call
 * or a wait of {@code java.util.concurrent}, its continuation comes here and becomes an event of
 * the scheduler; a strand that is never continued has crashed.
 *
 * <p>The JDK has no public way to give a virtual thread its scheduler. This one needs {@code
 * --add-opens java.base/java.lang=ALL-UNNAMED}; and {@code -Djdk.trackAllThreads=false}, without
 * which the JDK remembers every crashed one for ever.
 */
final class Strand implements Executor {

    private static final long LONGEST_HELD_UP = 5_000_000_000L;
    private static final MethodHandle BUILDER = builder();

    final SimulatedProcess process;
    private final Scheduler scheduler;
    final Thread thread;
    private long delay;
    private boolean continued;
    private volatile @Nullable Runnable released;

    private Strand(Scheduler scheduler, SimulatedProcess process, Runnable work) {
        this.scheduler = scheduler;
        this.process = process;
        try {
            thread = ((Thread.Builder.OfVirtual) BUILDER.invoke((Executor) this)).unstarted(work);
        } catch (Throwable e) {
            throw new IllegalStateException("The JDK makes no such virtual thread any more", e);
        }
    }

    /** Not started yet. */
    static Thread of(Scheduler scheduler, SimulatedProcess process, Runnable work) {
        return new Strand(scheduler, process, work).thread;
    }

    @Override
    public void execute(Runnable continuation) {
        if (!scheduler.runs(Thread.currentThread())) {
            released = continuation;
            return;
        }
        continued = true;
        long wait = delay;
        delay = 0;
        scheduler.at(wait, this, continuation);
    }

    /**
     * Until it stops. At a lock of the JVM's or a library's cache it may have met the simulation
     * beside this one, which holds that for a moment of real time: this is waited for, as it has
     * nothing to do with the schedule. After seconds the simulation fails and says where.
     */
    void run(Runnable continuation) {
        continued = false;
        continuation.run();
        long since = System.nanoTime();
        while (!continued && isHeldUp()) {
            Runnable next = released;
            if (next == null) {
                if (System.nanoTime() - since > LONGEST_HELD_UP) {
                    throw new HeldUpException(thread);
                }
                Thread.onSpinWait();
            } else {
                released = null;
                next.run();
            }
        }
    }

    private boolean isHeldUp() {
        return released != null
                || thread.getState() == Thread.State.BLOCKED
                || isLock(LockSupport.getBlocker(thread));
    }

    private static boolean isLock(@Nullable Object blocker) {
        return blocker instanceof AbstractQueuedSynchronizer
                && (blocker.getClass().getEnclosingClass() == ReentrantLock.class
                        || blocker.getClass().getEnclosingClass() == ReentrantReadWriteLock.class);
    }

    /** Of the running strand. */
    @SuppressWarnings("ThreadPriorityCheck")
    void sleep(long nanos) {
        delay = nanos;
        Thread.yield();
    }

    /** Of the running strand: its process is gone. */
    static void end() {
        while (true) {
            LockSupport.park();
        }
    }

    private static MethodHandle builder() {
        try {
            Class<?> type = Class.forName("java.lang.ThreadBuilders$VirtualThreadBuilder");
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, Executor.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Run the simulation with --add-opens java.base/java.lang=ALL-UNNAMED"
                            + " -Djdk.trackAllThreads=false, as infra/platform/pom.xml does",
                    e);
        }
    }
}
