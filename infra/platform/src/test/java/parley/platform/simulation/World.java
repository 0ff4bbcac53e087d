package parley.platform.simulation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.contract.Contracts;
import parley.platform.contract.NoContracts;
import parley.platform.ids.Ids;
import parley.platform.outbox.OutboxRoom;

/** One schedule: some replicas of the kiosk, their store and broker, and a few commands. */
final class World {

    static final String CUSTOMER = "customer-a";

    static final Contracts CONTRACTS = new NoContracts();

    private static final long PATIENCE = 60_000 * Scheduler.MILLIS;
    private static final long STEP = 500 * Scheduler.MILLIS;

    private final Scheduler scheduler = new Scheduler();
    private final Choices choices;
    private final Rule without;
    private final Trace trace;
    private final Weather weather;
    private final SimulatedStore store = new SimulatedStore();
    private final Machine machine;
    private final SimulatedBroker broker;
    private final Map<Kind, SimulatedGroup> groups = new EnumMap<>(Kind.class);
    private final SimulatedGroup keepers;
    private final SimulatedGroup atTheCounter;
    private final Tills tills;
    private final Guests guests;
    private final Truth truth = new Truth();
    private final List<SimulatedProcess> processes = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final Map<SimulatedProcess, Command> given = new HashMap<>();
    private final boolean hasCustomer;
    private final long machineWorksFrom;
    private final boolean hasBookings;
    private int bookings;
    private int restarting;
    private int tokens;
    private long nextLook;
    private long drainedSince = -1;

    World(Machine machine, Choices choices, Rule without, boolean traced) {
        this.machine = machine;
        this.choices = choices;
        this.without = without;
        trace = new Trace(scheduler, traced);
        weather = new Weather(scheduler, choices, trace, this::crashed);
        broker =
                new SimulatedBroker(
                        scheduler,
                        choices,
                        weather,
                        trace,
                        OutboxRoom.SETTINGS.lease().multipliedBy(9).dividedBy(20).toNanos());
        for (Kind kind : Kind.values()) {
            groups.put(kind, new SimulatedGroup(broker, kind.topic, scheduler, choices, weather));
        }
        keepers = new SimulatedGroup(broker, Kind.CUSTOMER.topic, scheduler, choices, weather);
        atTheCounter = new SimulatedGroup(broker, Tills.TOPIC, scheduler, choices, weather);
        tills = new Tills(scheduler, choices, broker);
        hasCustomer = choices.oneIn(3);
        machineWorksFrom = (4L + choices.below(10)) * 1000 * Scheduler.MILLIS;
        hasBookings = choices.oneIn(3);
        int wanted = 2 + choices.below(3);
        bookings = hasBookings ? wanted : 0;
        guests = new Guests(choices);
        commands.addAll(commands());
    }

    /** The same number of choices whatever they are, so that one made harmless moves no other. */
    private List<Command> commands() {
        List<Command> all = new ArrayList<>();
        for (String id : List.of("order-a", "order-b", CUSTOMER)) {
            store.insert(
                    Effects.SERVED,
                    new Document("_id", id).append("last", 0L).append("all", List.of()));
            boolean wanted = id.equals(CUSTOMER) ? hasCustomer : choices.oneIn(2);
            int most = 1 + choices.below(4);
            int number = wanted || id.equals("order-a") ? most : 0;
            for (int i = 0; i < 4; i++) {
                boolean poisoned = choices.oneIn(15) && !id.equals(CUSTOMER);
                Duration after = Duration.ofMillis(50L * choices.below(20));
                int place = choices.below(all.size() + 1);
                if (i < number) {
                    all.add(place, new Command(id, poisoned, after));
                }
            }
        }
        return all;
    }

    /** Runs it to its end. */
    Ending play() {
        int replicas = 1 + choices.below(3);
        for (int i = 1; i <= replicas; i++) {
            start("kiosk-" + i);
        }
        scheduler.run(this::over);
        return new Ending(
                new Invariants(store, broker, truth, tills, guests, weather.punctual())
                        .broken(stuck()),
                trace.lines());
    }

    MongoOperations connected(SimulatedProcess process) {
        return new SimulatedMongo(
                        new StoreCalls(process, store, without.tampering, trace),
                        machine.converter())
                .operations();
    }

    MeterRegistry meters() {
        return machine.meters();
    }

    SimulatedBroker broker() {
        return broker;
    }

    SimulatedGroup group(Kind kind) {
        return Objects.requireNonNull(groups.get(kind));
    }

    /** Offset after the topic's last record. */
    long endOf(SimulatedProcess process, String topic) {
        return process.call(() -> "asking for the end of " + topic, broker.records(topic)::size);
    }

    /** Reads for the owner of the compacted topic. */
    SimulatedGroup keepers() {
        return keepers;
    }

    /** Reads what the tills send. */
    SimulatedGroup atTheCounter() {
        return atTheCounter;
    }

    Guests guests() {
        return guests;
    }

    boolean hasTills() {
        return tills.areUsed();
    }

    boolean hasCustomer() {
        return hasCustomer;
    }

    /** Until then, what is poisoned can't be done. */
    boolean machineWorks() {
        return scheduler.now() >= machineWorksFrom;
    }

    boolean somethingIsDead() {
        return machineWorks()
                && store.all("dead_letters").stream()
                        .anyMatch(letter -> !letter.containsKey("resolution"));
    }

    boolean hasBookings() {
        return hasBookings;
    }

    /** Empty when there are no more. */
    Optional<String> nextBooking() {
        return bookings > 0 ? Optional.of("booking-" + bookings--) : Optional.empty();
    }

    /** Where nobody is held up, what is slow must be caught by quick ones. */
    boolean hasQuickScans() {
        return weather.punctual();
    }

    boolean without(Rule rule) {
        return without == rule;
    }

    Truth truth() {
        return truth;
    }

    Supplier<String> tokens(String kind) {
        return () -> kind + "-" + ++tokens;
    }

    Ids ids() {
        return () -> new UUID(0, ++tokens);
    }

    /** Empty when there are no more. */
    Optional<Command> nextCommand(SimulatedProcess process) {
        if (commands.isEmpty()) {
            return Optional.empty();
        }
        Command next = commands.removeFirst();
        given.put(process, next);
        return Optional.of(next);
    }

    /** Orders wait for their customer; so who got no answer about it asks again. */
    void unanswered(SimulatedProcess process) {
        Command command = given.remove(process);
        if (command != null && command.id().equals(CUSTOMER)) {
            commands.addFirst(command);
        }
    }

    void answered(SimulatedProcess process) {
        given.remove(process);
    }

    private void start(String name) {
        SimulatedProcess process = new SimulatedProcess(name, scheduler, weather);
        processes.removeIf(old -> old.name().equals(name));
        processes.add(process);
        process.executor().execute(() -> new Replica(process, this).start());
    }

    private void crashed(SimulatedProcess process) {
        restarting++;
        unanswered(process);
        scheduler.after(
                (500 + 500L * choices.below(8)) * Scheduler.MILLIS,
                () -> {
                    restarting--;
                    trace.tell(process.name(), () -> "starts again");
                    start(process.name());
                });
    }

    private boolean over() {
        if (scheduler.now() < nextLook) {
            return false;
        }
        nextLook = scheduler.now() + STEP;
        if (scheduler.now() > PATIENCE) {
            return true;
        }
        if (!quiet()) {
            drainedSince = -1;
            return false;
        }
        if (drainedSince < 0) {
            drainedSince = scheduler.now();
        }
        return scheduler.now() - drainedSince > 4 * STEP;
    }

    private boolean quiet() {
        return commands.isEmpty()
                && bookings == 0
                && given.isEmpty()
                && restarting == 0
                && processes.stream().allMatch(p -> p.pausedUntil() <= scheduler.now())
                && groups.values().stream().allMatch(SimulatedGroup::finished)
                && stuck().isEmpty();
    }

    private List<String> stuck() {
        List<String> stuck = new Unfinished(store).all(!weather.clocksWereSet());
        if (hasTills() && !(tills.haveSentAll(broker) && atTheCounter.finished())) {
            stuck.add("the tills are not heard to their end");
        }
        guests.waiting().forEach(guest -> stuck.add(guest + " was not answered"));
        LastSequence.missingAtTheEnd(store, broker).ifPresent(stuck::add);
        if (somethingIsDead()) {
            stuck.add("something is dead");
        }
        return stuck;
    }

    /**
     * What the clerk does.
     *
     * @param after how long he waits before it
     */
    record Command(String id, boolean poisoned, Duration after) {}

    /**
     * How it ended.
     *
     * @param broken which promises, in words
     */
    record Ending(List<String> broken, List<String> trace) {}
}
