package parley.faults.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The faults of a run. The same seed and number of minutes give the same faults; times hold as
 * nearly as the machine permits.
 */
public final class Schedule {

    private static final Duration LEAD = Duration.ofSeconds(4);
    private static final Duration LAST = Duration.ofSeconds(50);

    /** Behind everything else of its minute, so that nothing newer covers what they leave. */
    private static final List<FaultKind> AT_THE_END =
            List.of(FaultKind.DUPLICATES, FaultKind.REORDERED, FaultKind.POISONED);

    private final Random random;
    private final Targets targets;

    private Schedule(Random random, Targets targets) {
        this.random = random;
        this.targets = targets;
    }

    /** In the order of their times. */
    public static List<Fault> of(long seed, int minutes, Targets targets) {
        Schedule schedule = new Schedule(new Random(seed), targets);
        List<Fault> faults = new ArrayList<>();
        for (int minute = 0; minute < minutes; minute++) {
            faults.addAll(schedule.minute(Duration.ofMinutes(minute)));
        }
        return faults.stream().sorted(Comparator.comparing(Fault::at)).toList();
    }

    private List<Fault> minute(Duration start) {
        List<FaultKind> kinds = new ArrayList<>(List.of(FaultKind.values()));
        Collections.shuffle(kinds, random);
        List<Fault> faults = new ArrayList<>();
        Duration step = LAST.minus(LEAD).dividedBy(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            Duration slot = start.plus(LEAD).plus(step.multipliedBy(i));
            faults.add(fault(kinds.get(i), slot.plus(upTo(step))));
        }
        Duration end = start.plus(LAST);
        for (FaultKind kind : AT_THE_END) {
            end = end.plusSeconds(1);
            faults.add(fault(kind, end.plus(upTo(Duration.ofSeconds(1)))));
        }
        return faults;
    }

    private Fault fault(FaultKind kind, Duration at) {
        return switch (kind) {
            case KILL_SERVICE -> new Fault(kind, any(targets.services()), at, seconds(0.5, 3));
            case STOP_SERVICE -> new Fault(kind, any(targets.services()), at, seconds(2, 9));
            case KILL_REPLICA -> new Fault(kind, any(targets.replicas()), at, seconds(0.5, 3));
            case STOP_REPLICA -> new Fault(kind, any(targets.replicas()), at, seconds(6, 12));
            case END_REPLICA -> new Fault(kind, any(targets.replicas()), at, Duration.ZERO);
            case KILL_BROKER -> new Fault(kind, Targets.BROKER, at, seconds(0.5, 3));
            // Longer than a record may wait in a client: only an outbox still has it afterwards.
            case STOP_BROKER -> new Fault(kind, Targets.BROKER, at, seconds(6, 9));
            case FULL_DISK -> new Fault(kind, Targets.BROKER, at, seconds(2, 5));
            case CUT_STORE -> new Fault(kind, any(targets.services()), at, seconds(1, 4));
            case SLOW_CONSUMER -> new Fault(kind, any(targets.services()), at, seconds(4, 8));
            case CLOCK_FORWARD -> new Fault(kind, any(targets.replicas()), at, seconds(5, 15));
            case DUPLICATES, REORDERED, POISONED ->
                    new Fault(kind, Targets.TOPICS, at, Duration.ZERO);
        };
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private Duration seconds(double least, double most) {
        return Duration.ofMillis((long) (1000 * random.nextDouble(least, most)));
    }

    private Duration upTo(Duration longest) {
        return Duration.ofMillis(random.nextLong(longest.toMillis()));
    }
}
