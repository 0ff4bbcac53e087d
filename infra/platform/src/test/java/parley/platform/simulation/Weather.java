package parley.platform.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * What goes wrong, and when: before and after each call that a process makes. Each schedule has its
 * own kind of weather (how often, which faults), as one that has all of them finds less than many
 * that differ. It ends, so that what was promised can be looked at.
 */
final class Weather {

    private static final int MOST_FAULTS = 5;
    private static final int[] RARITIES = {40, 16, 6, 100};

    /** The harmless one first. */
    private enum Fault {
        HICCUP,
        SLOW,
        PAUSE,
        CRASH,
        STORE_FAILS,
        CLOCK_SET
    }

    private final Scheduler scheduler;
    private final Choices choices;
    private final Trace trace;
    private final Consumer<SimulatedProcess> crashed;
    private final List<Fault> faults = new ArrayList<>();
    private final boolean punctual;
    private final int rarity;
    private final long until;
    private int left = MOST_FAULTS;
    private boolean clocksWereSet;

    Weather(Scheduler scheduler, Choices choices, Trace trace, Consumer<SimulatedProcess> crashed) {
        this.scheduler = scheduler;
        this.choices = choices;
        this.trace = trace;
        this.crashed = crashed;
        this.punctual = choices.oneIn(4);
        this.rarity = RARITIES[choices.below(RARITIES.length)];
        this.until = (12L - choices.below(10)) * 1000 * Scheduler.MILLIS;
        faults.add(Fault.HICCUP);
        for (Fault fault : Fault.values()) {
            if (fault != Fault.HICCUP && allowed(fault) && !choices.oneIn(2)) {
                faults.add(fault);
            }
        }
    }

    private boolean allowed(Fault fault) {
        return !punctual || fault == Fault.CLOCK_SET;
    }

    /** No process is held up for long, none dies, the store answers; clocks may be wrong. */
    boolean punctual() {
        return punctual;
    }

    /** Then a claim's age is not what it seems: it stays open for as long as the clocks differ. */
    boolean clocksWereSet() {
        return clocksWereSet;
    }

    boolean over() {
        return scheduler.now() >= until;
    }

    void before(SimulatedProcess process, Supplier<String> what) {
        befall(process, "before", what);
    }

    void after(SimulatedProcess process, Supplier<String> what) {
        befall(process, "after", what);
    }

    private void befall(SimulatedProcess process, String when, Supplier<String> what) {
        if (over() || !choices.oneIn(rarity)) {
            return;
        }
        Fault fault = faults.get(choices.below(faults.size()));
        if (fault == Fault.HICCUP || left == 0) {
            scheduler.running().sleep((1 + choices.below(20)) * Scheduler.MILLIS);
            return;
        }
        left--;
        switch (fault) {
            case HICCUP, SLOW -> {
                long millis = 100L * (1 + choices.below(15));
                tell(process, "is slow for " + millis + " ms", when, what);
                scheduler.running().sleep(millis * Scheduler.MILLIS);
            }
            case PAUSE -> {
                Duration time = Duration.ofSeconds(2 + choices.below(12));
                tell(process, "is paused for " + time.toSeconds() + " s", when, what);
                process.pause(time);
                scheduler.running().sleep(0);
            }
            case CRASH -> {
                tell(process, "CRASHES", when, what);
                process.crash();
                crashed.accept(process);
                Strand.end();
            }
            case STORE_FAILS -> {
                tell(process, "loses its connection", when, what);
                throw new DataAccessResourceFailureException("The connection is lost");
            }
            case CLOCK_SET -> {
                Duration by = Duration.ofMinutes(choices.below(121) - 60L);
                tell(process, "has its clock set by " + by.toMinutes() + " min", when, what);
                process.setClock(by);
                clocksWereSet = true;
            }
        }
    }

    private void tell(SimulatedProcess process, String event, String when, Supplier<String> what) {
        trace.tell(process.name(), () -> "*** " + event + " " + when + " " + what.get());
    }
}
