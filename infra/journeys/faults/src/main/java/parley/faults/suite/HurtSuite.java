package parley.faults.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.faults.net.Gate;
import parley.faults.plan.Breakage;
import parley.faults.plan.Targets;
import parley.local.Ports;
import parley.local.run.PlatformRecord;
import parley.local.run.PortPlan;
import parley.local.run.ProcessIdentity;
import parley.local.run.ProcessesFile;
import parley.local.run.Readiness;
import parley.local.run.Run;
import parley.local.run.RunDirectory;
import parley.local.run.RunEnding;
import parley.local.suite.Backing;
import parley.local.suite.Installation;
import parley.local.suite.Programs;
import parley.local.suite.ServiceName;
import parley.local.suite.SuiteAddresses;

/**
 * The suite as real processes: store, mail sink and issuer in one that is spared (what the store
 * holds is in memory, so its connections are cut instead), the broker in one of its own, and the
 * services, two of them with two replicas.
 *
 * <pre>
 * load ─▶ gate of a service ─▶ replicas that are ready ─▶ gate of a replica ─▶ store
 *                                       └────────────────▶ broker
 * </pre>
 */
public final class HurtSuite implements AutoCloseable {

    private static final Map<ServiceName, Integer> REPLICAS =
            Map.of(
                    ServiceName.REGISTRATION, 2,
                    ServiceName.SESSION, 1,
                    ServiceName.MATCHMAKING, 1,
                    ServiceName.NOTIFICATION, 2);

    private static final int PORTS = 30;
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final String DISK = "200m";

    private final RunDirectory directory;
    private final ProcessesFile processes;
    private final SuiteAddresses addresses;
    private final Disk disk;
    private final Instance broker;
    private final List<Replica> replicas = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final Keeper keeper;
    private final Building building;
    private int nextPort;
    private boolean closed;

    public HurtSuite(
            Installation installation,
            Programs programs,
            Path sabotage,
            RunDirectory directory,
            Breakage broken) {
        this.directory = directory;
        this.processes = directory.processes();
        PortPlan ports = new PortPlan(Ports.freeBlock(PORTS));
        this.nextPort = ports.base() + 10;
        this.addresses = new SuiteAddresses(ports, new Backing.Embedded(ports));
        this.building =
                new Building(
                        installation.javaHome(),
                        programs,
                        sabotage,
                        addresses,
                        directory.root().resolve("logs"));
        try {
            this.disk = Disk.mount(directory.broker(), DISK);
            this.broker = brokerInstance();
            for (ServiceName service : ServiceName.values()) {
                for (int number = 1; number <= count(service); number++) {
                    replicas.add(replica(service, number, broken));
                }
            }
            List<Instance> all = new ArrayList<>(List.of(broker));
            replicas.forEach(replica -> all.add(replica.instance()));
            this.keeper = new Keeper(all);
            for (ServiceName service : ServiceName.values()) {
                gates.add(Gate.open(addresses.of(service).getPort(), () -> ready(service)));
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Of the gates before the services, as a client knows them. */
    public SuiteAddresses addresses() {
        return addresses;
    }

    public Instance broker() {
        return broker;
    }

    public Disk disk() {
        return disk;
    }

    public List<Replica> replicas() {
        return List.copyOf(replicas);
    }

    /** Those of a service, or the one of that name. */
    public List<Replica> named(String target) {
        return replicas.stream()
                .filter(
                        replica ->
                                replica.instance().name().equals(target)
                                        || replica.service().id().equals(target))
                .toList();
    }

    public Targets targets() {
        return new Targets(
                List.of(ServiceName.values()).stream().map(ServiceName::id).toList(),
                replicas.stream()
                        .filter(replica -> count(replica.service()) > 1)
                        .map(replica -> replica.instance().name())
                        .toList());
    }

    /** Returns when everything serves. */
    public void start() {
        processes.write(Run.startedBy(ProcessIdentity.of(ProcessHandle.current())));
        ProcessIdentity infrastructure = building.infrastructure(directory.root()).start();
        processes.update(
                run ->
                        run.with(
                                new PlatformRecord(
                                        infrastructure, addresses.ports().ofPlatform())));
        if (Readiness.await(infrastructure, addresses.issuer().resolve("/health"), LONGEST_START)
                != Readiness.READY) {
            throw new InstanceFailedException(
                    "store, mail sink and issuer do not serve; see " + directory.root());
        }
        broker.release();
        broker.awaitReady();
        replicas.forEach(replica -> replica.instance().release());
        replicas.forEach(replica -> replica.instance().awaitReady());
        keeper.start();
    }

    /** Ends every process, also stopped ones. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        keeper.end();
        replicas.forEach(replica -> replica.instance().resume());
        broker.resume();
        gates.forEach(Gate::close);
        processes.end(new RunEnding(Duration.ofSeconds(2), true));
        replicas.forEach(replica -> replica.store().close());
        disk.close();
    }

    private List<Integer> ready(ServiceName service) {
        return replicas.stream()
                .filter(replica -> replica.service() == service)
                .map(Replica::instance)
                .filter(keeper::isReady)
                .map(Instance::port)
                .toList();
    }

    private Instance brokerInstance() {
        int health = nextPort++;
        return new Instance(
                Targets.BROKER,
                health,
                building.broker(disk.data(), health),
                URI.create("http://127.0.0.1:%d/health".formatted(health)),
                processes);
    }

    private Replica replica(ServiceName service, int number, Breakage broken) throws IOException {
        String name = service.id() + "-" + number;
        int port = nextPort++;
        Gate store = Gate.open(nextPort++, () -> List.of(addresses.ports().mongodb()));
        Path clock = directory.root().resolve(name + ".clock");
        Instance instance =
                new Instance(
                        name,
                        port,
                        building.replica(service, name, port, store.port(), clock, broken),
                        URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port)),
                        processes);
        return new Replica(instance, service, store, clock);
    }

    private static int count(ServiceName service) {
        return REPLICAS.getOrDefault(service, 1);
    }
}
