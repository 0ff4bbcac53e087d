package parley.platform.simulation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import parley.platform.compacted.CompactedRoom;
import parley.platform.inbox.Delivery;
import parley.platform.inbox.InboxFullException;
import parley.platform.simulation.SimulatedBroker.Arrived;

/** Take records as a replica's bindings do. */
final class Readers {

    private final SimulatedProcess process;
    private final World world;

    Readers(SimulatedProcess process, World world) {
        this.process = process;
        this.world = world;
    }

    void listen(SimulatedGroup group, Consumer<Delivery> taking) {
        while (true) {
            Optional<Arrived> record = group.poll(process);
            if (record.isEmpty()) {
                process.pause().of(Duration.ofMillis(250));
                continue;
            }
            try {
                taking.accept(record.get().delivery());
                group.commit(process, record.get());
            } catch (DataAccessException | InboxFullException | IllegalStateException e) {
                // As the binding does: what can't be recorded is delivered again.
                process.pause().of(Duration.ofMillis(200));
                group.back(process, record.get());
            }
        }
    }

    /** As the reader of the own compacted topics does. */
    void keep(CompactedRoom compacted) {
        SimulatedGroup group = world.keepers();
        while (true) {
            try {
                keepWhileAssigned(compacted, group);
            } catch (DataAccessException e) {
                group.leave(process);
            }
            process.pause().of(Duration.ofSeconds(1));
        }
    }

    /** Until another process has the topic. */
    private void keepWhileAssigned(CompactedRoom compacted, SimulatedGroup group) {
        String topic = Kind.CUSTOMER.topic;
        CompactedRoom.Reading reading =
                compacted.reading(topic, group::position, () -> world.endOf(process, topic));
        Optional<Arrived> record = group.poll(process);
        while (group.isWith(process)) {
            record.ifPresent(
                    read -> reading.read(read.delivery().offset(), read.key(), read.sequence()));
            reading.check();
            group.commitUpTo(process, reading.next());
            if (record.isEmpty()) {
                process.pause().of(Duration.ofMillis(500));
            }
            record = group.poll(process);
        }
    }
}
