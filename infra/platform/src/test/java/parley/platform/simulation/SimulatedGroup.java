package parley.platform.simulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.platform.simulation.SimulatedBroker.Arrived;

/**
 * A consumer group on one topic. Who is not heard of for the session's time-out loses it to
 * another, which begins where the last commit was; a commit may be lost. Worse than Kafka, it may
 * also give a record early, and then again in its turn.
 */
final class SimulatedGroup {

    private static final long SESSION = 3000 * Scheduler.MILLIS;

    private final SimulatedBroker broker;
    private final String topic;
    private final Scheduler scheduler;
    private final Choices choices;
    private final Weather weather;
    private @Nullable SimulatedProcess owner;
    private long heard;
    private int position;
    private int committed;

    SimulatedGroup(
            SimulatedBroker broker,
            String topic,
            Scheduler scheduler,
            Choices choices,
            Weather weather) {
        this.broker = broker;
        this.topic = topic;
        this.scheduler = scheduler;
        this.choices = choices;
        this.weather = weather;
    }

    /** The next record, if it is this process's turn to take it. */
    Optional<Arrived> poll(SimulatedProcess process) {
        if (owner != process) {
            if (owner != null && owner.alive() && scheduler.now() - heard < SESSION) {
                return Optional.empty();
            }
            owner = process;
            position = committed;
        }
        heard = scheduler.now();
        List<Arrived> records = broker.records(topic);
        if (position >= records.size()) {
            return Optional.empty();
        }
        if (!weather.over() && position + 1 < records.size() && choices.oneIn(8)) {
            return Optional.of(records.get(position + 1));
        }
        return Optional.of(records.get(position++));
    }

    /** This record was not taken: it comes again. */
    void back(SimulatedProcess process, Arrived record) {
        if (owner == process) {
            position = Math.min(position, (int) record.delivery().offset());
        }
    }

    void commit(SimulatedProcess process, Arrived record) {
        weather.before(process, () -> "committing " + topic + " " + record.delivery().offset());
        if (owner == process) {
            committed = Math.max(committed, position);
            if (!weather.over() && choices.oneIn(30)) {
                committed = Math.max(0, committed - 1 - choices.below(4));
                position = committed;
            }
        }
    }

    /** What is before this offset need not be read again. */
    void commitUpTo(SimulatedProcess process, long offset) {
        weather.before(process, () -> "committing " + topic + " up to " + offset);
        if (owner == process) {
            committed = (int) offset;
        }
    }

    void leave(SimulatedProcess process) {
        if (owner == process) {
            owner = null;
        }
    }

    boolean isWith(SimulatedProcess process) {
        return owner == process;
    }

    /** Offset of the next record in its turn. */
    long position() {
        return position;
    }

    boolean finished() {
        return committed == broker.records(topic).size();
    }
}
