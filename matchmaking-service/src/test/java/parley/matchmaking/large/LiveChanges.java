package parley.matchmaking.large;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import parley.matchmaking.MatchmakingServiceApplication;
import parley.matchmaking.large.LargeForumCalls.Answer;
import parley.testkit.ServiceTestSettings;
import parley.testkit.Tokens;
import tools.jackson.databind.JsonNode;

/**
 * What live changes cost over HTTP: a large forum is scheduled, meetings are called off one by one,
 * the timetable is planned again, and more meetings are called off meanwhile and after. Service,
 * client, broker and store are in this process; figures are the client's, one call at a time, and
 * go to standard output, all else to standard error. Started by {@code infra/benchmarks/live}.
 *
 * <p>Arguments: meetings wanted (15000), companies of each side (1000).
 */
final class LiveChanges {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 300;

    private final Random random = new Random(1);
    private final StoreCommands commands;
    private final PrintStream out;
    private final LargeForumCalls calls;

    private LiveChanges(int port, StoreCommands commands, PrintStream out) {
        this.out = out;
        this.commands = commands;
        calls = new LargeForumCalls(port);
    }

    public static void main(String[] arguments) {
        PrintStream figures = System.out;
        System.setOut(System.err);
        try {
            run(arguments, figures);
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String[] arguments, PrintStream figures) throws Exception {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15_000;
        int companies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        StoreCommands commands = new StoreCommands();
        SpringApplication service = new SpringApplication(MatchmakingServiceApplication.class);
        Map<String, String> settings = new HashMap<>(ServiceTestSettings.settings());
        settings.putAll(
                Map.of(
                        "server.port", "0",
                        "parley.contracts.validate", "false",
                        "logging.level.root", "warn"));
        service.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(
                                        MongoClientSettingsBuilderCustomizer.class,
                                        () -> client -> client.addCommandListener(commands)));
        ServletWebServerApplicationContext running =
                (ServletWebServerApplicationContext)
                        service.run(
                                settings.entrySet().stream()
                                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                                        .toArray(String[]::new));
        new LargeForum(running).fill(companies, wanted);
        new LiveChanges(requireNonNull(running.getWebServer()).getPort(), commands, figures)
                .measure();
    }

    private void measure() throws Exception {
        require(
                204,
                calls.put("/v1/clock", Tokens.operator(), Map.of("now", "2020-10-24T01:00:00Z")));
        JsonNode published = scheduled();
        say(
                "published %d of %d"
                        .formatted(
                                published.path("items").size(),
                                published.path("items").size()
                                        + published.path("unscheduled").size()));
        List<JsonNode> left = new ArrayList<>();
        published.path("items").forEach(left::add);
        Collections.shuffle(left, random);
        cancelled("warm-up", left, WARM_UP);
        cancelled("cancellation", left, MEASURED);
        replanned(left);
        replanned(left);
        replanned(left);
        cancelled("cancellation after", left, MEASURED);
    }

    private JsonNode scheduled() throws Exception {
        String id = ordered("/consultation/schedulings", Map.of());
        awaited(id, "PUBLISHED");
        Answer schedule = calls.get("/consultation/schedule");
        say(
                "schedule read in %.0f ms, %d characters"
                        .formatted(schedule.millis(), schedule.body().length()));
        return schedule.json();
    }

    private void replanned(List<JsonNode> left) throws Exception {
        String id = ordered("/consultation/replans", Map.of("mostMoves", 10));
        awaited(id, "DRAFTED");
        for (String path :
                List.of(
                        "/consultation/drafts",
                        "/consultation/drafts/" + id,
                        "/consultation/drafts/" + id + "/comparison",
                        "/consultation/offers",
                        "/consultation/offers",
                        "/consultation")) {
            Answer answer = calls.get(path);
            say(
                    "GET %s: %d in %.0f ms, %d characters"
                            .formatted(
                                    path.replace(id, "…"),
                                    answer.status(),
                                    answer.millis(),
                                    answer.body().length()));
        }
        Answer publication = calls.post("/consultation/drafts/" + id + "/publication", Map.of());
        say("publication: %d in %.0f ms".formatted(publication.status(), publication.millis()));
        String other = ordered("/consultation/replans", Map.of("mostMoves", 10));
        cancelled("cancellation beside a re-plan", left, 20);
        awaited(other, "DRAFTED");
        calls.delete("/consultation/drafts/" + other);
        calls.delete("/consultation/drafts/" + id);
    }

    private String ordered(String path, Object body) throws Exception {
        Answer answer = calls.post(path, body);
        require(202, answer);
        say("POST %s: %.0f ms".formatted(path, answer.millis()));
        return answer.json().path("schedulingId").asString();
    }

    private void awaited(String id, String status) throws Exception {
        long began = System.nanoTime();
        List<Double> polls = new ArrayList<>();
        while (true) {
            Answer answer = calls.get("/consultation/schedulings/" + id);
            polls.add(answer.millis());
            String now = answer.json().path("status").asString();
            if (!now.equals("RUNNING")) {
                say(
                        "%s after %.0f ms; polls %s"
                                .formatted(now, (System.nanoTime() - began) / 1e6, figures(polls)));
                if (!now.equals(status)) {
                    throw new IllegalStateException(answer.json().toString());
                }
                return;
            }
            Thread.sleep(50);
        }
    }

    private void cancelled(String what, List<JsonNode> left, int number) throws Exception {
        long cpu = cpu();
        commands.forget();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            JsonNode meeting = left.removeLast();
            Answer answer =
                    calls.post(
                            "/meetings/%s/cancellation"
                                    .formatted(meeting.path("meetingId").asString()),
                            Map.of(
                                    "company",
                                    LargeForum.company(meeting.path("requester").asString())
                                            .toString(),
                                    "reason",
                                    "ill"));
            require(200, answer);
            millis.add(answer.millis());
        }
        say(
                "%s: %s; CPU of this process %.1f ms each; store commands per call:%s"
                        .formatted(
                                what,
                                figures(millis),
                                (cpu() - cpu) / 1e6 / number,
                                commands.per(number)));
    }

    private static String figures(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%d, p50 %.1f ms, p95 %.1f ms, most %.1f ms",
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void require(int status, Answer answer) {
        if (answer.status() != status && answer.status() / 100 != status / 100) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
    }

    private void say(String line) {
        out.println(LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS) + " " + line);
    }
}
