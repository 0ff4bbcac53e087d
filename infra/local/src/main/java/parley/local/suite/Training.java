package parley.local.suite;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.local.run.PortPlan;
import parley.local.run.RunDirectory;

/**
 * Runs the suite once so that every JVM writes an AOT cache when it ends. Needed once per build and
 * JDK; a suite without caches works as well, and starts slower.
 */
public final class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);

    private final Installation installation;
    private final Programs programs;

    public Training(Installation installation, Programs programs) {
        this.installation = installation;
        this.programs = programs;
    }

    public boolean isNeeded() {
        return !programs.all().stream().allMatch(JavaProgram::isSettled);
    }

    /** Whether every program has a cache now. */
    public boolean run() {
        try {
            for (JavaProgram program : programs.all()) {
                program.prepareTraining();
            }
            record();
            boolean complete = true;
            for (JavaProgram program : programs.all()) {
                complete &= program.settleTraining();
            }
            return complete;
        } catch (IOException | EnvironmentException failed) {
            LOG.atWarn().setCause(failed).log("training failed");
            return false;
        }
    }

    private void record() throws IOException {
        Path root = installation.local().resolve("target/training");
        Directories.delete(root);
        Files.createDirectories(root);
        try (Suite suite =
                new Suite(
                        programs,
                        new RunDirectory(root),
                        SuiteSettings.training(PortPlan.free()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(suite::abandon, "end-training"));
            suite.start();
            exercise(suite.addresses());
        }
    }

    /** Documentation pages load most of what a request needs. */
    private static void exercise(SuiteAddresses addresses) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (ServiceName service : ServiceName.values()) {
                for (String path : new String[] {"/v3/api-docs", "/actuator/health"}) {
                    client.send(
                            HttpRequest.newBuilder(addresses.of(service).resolve(path)).build(),
                            BodyHandlers.discarding());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
