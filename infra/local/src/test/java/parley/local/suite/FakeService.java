package parley.local.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import parley.local.http.Answer;
import parley.local.http.LoopbackServer;
import parley.local.http.Route;
import parley.local.run.ChildCommand;

/** A program that is ready at once, and otherwise does nothing. */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        LoopbackServer.start(
                port,
                List.of(
                        Route.get(
                                "/actuator/health/readiness",
                                (request, path) -> Answer.json(200, Map.of("status", "UP")))));
        new CountDownLatch(1).await();
    }

    static ChildCommand command(int port, Path log) {
        return new ChildCommand(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FakeService.class.getName()),
                Map.of("SERVER_PORT", Integer.toString(port)),
                log);
    }
}
