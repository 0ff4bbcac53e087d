package parley.platform.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.platform.correlation.Correlation;
import parley.platform.simulation.World.Command;

/** Gives a replica commands, and changes aggregates as its use cases would. */
final class Clerk {

    private final SimulatedProcess process;
    private final World world;
    private final Map<Kind, AggregateCollection<Thing, Thing>> things;

    Clerk(
            SimulatedProcess process,
            World world,
            Map<Kind, AggregateCollection<Thing, Thing>> things) {
        this.process = process;
        this.world = world;
        this.things = things;
    }

    void giveCommands() {
        for (Optional<Command> next = world.nextCommand(process);
                next.isPresent();
                next = world.nextCommand(process)) {
            Command command = next.get();
            process.pause().of(command.after());
            world.truth().begun(command.id());
            try {
                Correlation.of("cup-4711", null, null).run(() -> change(command));
                world.truth().acknowledged(command.id());
                world.answered(process);
            } catch (DataAccessException e) {
                // Done or not: the client doesn't know either.
                world.unanswered(process);
            }
        }
    }

    private void change(Command command) {
        AggregateCollection<Thing, Thing> all =
                Objects.requireNonNull(things.get(Kind.of(command.id())));
        boolean done = false;
        while (!done) {
            Optional<Stored<Thing>> stored = all.find(command.id());
            long last = stored.map(s -> s.document().number()).orElse(0L);
            Thing next = new Thing(last + 1, command.poisoned());
            done =
                    stored.isEmpty()
                            ? all.insert(command.id(), "fair", next, List.of(next))
                            : all.update(stored.get(), next, List.of(next));
        }
    }
}
