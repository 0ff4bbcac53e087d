package parley.benchmarks.pipeline;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import parley.benchmarks.backend.Backend;
import parley.benchmarks.backend.BackendPorts;
import parley.benchmarks.backend.TapReader;
import parley.local.Ports;
import parley.local.run.ProcessIdentity;
import parley.local.run.Processes;
import parley.local.run.Waiting;

/** All processes of a run, started and ended. */
final class Stage implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** As {@code registration.registrations} has. */
    private static final int PARTITIONS = 6;

    private final Installation installation;
    private final Path directory;
    private final BackendPorts backend = new BackendPorts(Ports.freeBlock(BackendPorts.COUNT));
    private final Contenders contenders;
    private final HttpClient http;
    private final Cpu cpu = new Cpu();
    private final List<ProcessIdentity> services = new ArrayList<>();
    private final List<ProcessIdentity> backends = new ArrayList<>();

    Stage(Installation installation, Path directory, HttpClient http) {
        this.installation = installation;
        this.directory = directory;
        this.http = http;
        this.contenders = new Contenders(installation, backend, Ports.freeBlock(Contenders.PORTS));
    }

    List<Contender> contenders() {
        return contenders.all();
    }

    /** Returns when every web server answers. */
    Steps start() throws IOException, InterruptedException, ExecutionException {
        backends.add(start(backendProgram(), List.of("-Dsun.net.httpserver.nodelay=true")));
        await(backends.getFirst(), tapAddress());
        createTopics();
        for (Contender contender : contenders()) {
            for (Program program : contender.programs()) {
                services.add(start(program, List.of()));
            }
        }
        Api api = Api.as(http, contenders.issuer());
        for (Contender contender : contenders()) {
            await(services.get(contenders().indexOf(contender) * 2), contender.registrations());
        }
        api.openForum(contenders.parley().registrations());
        MongoClient store = MongoClients.create("mongodb://127.0.0.1:" + backend.mongodb());
        TapReader tap = TapReader.connect(http, tapAddress());
        return new Steps(http, tap, new EmptyStore(store), cpu, api.token());
    }

    @Override
    public synchronized void close() {
        Processes.end(services, GRACE);
        Processes.end(backends, GRACE);
    }

    private synchronized ProcessIdentity start(Program program, List<String> options) {
        Path logs = directory.resolve("logs");
        ProcessIdentity process = program.command(installation.java(), logs, options).start();
        cpu.of(program.name(), process);
        return process;
    }

    private Program backendProgram() throws IOException {
        Path fresh = directory.resolve("backend");
        deleteAll(fresh);
        Files.createDirectories(fresh);
        List<String> what = new ArrayList<>(installation.main("harness", Backend.class.getName()));
        what.addAll(List.of(fresh.toString(), Integer.toString(backend.base())));
        return new Program(Cpu.BACKEND, what, Map.of());
    }

    private URI tapAddress() {
        return URI.create("http://127.0.0.1:%d/reading".formatted(backend.tap()));
    }

    private void createTopics() throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + backend.kafka());
        try (Admin admin = Admin.create(settings)) {
            List<NewTopic> topics =
                    Stream.of(Contenders.BARE, Contenders.MODULITH)
                            .map(Contenders::topic)
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList();
            admin.createTopics(topics).all().get();
        }
    }

    private void await(ProcessIdentity process, URI address) throws InterruptedException {
        boolean[] answered = new boolean[1];
        Waiting.until(
                LONGEST_START,
                () -> {
                    try {
                        answered[0] = Api.answers(http, address);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return answered[0] || !process.isAlive();
                });
        if (!answered[0]) {
            throw new EnvironmentException(
                    "%s does not answer; see %s".formatted(address, directory.resolve("logs")));
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
