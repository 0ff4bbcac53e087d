package parley.journeys.forum;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.journeys.client.Answer;
import parley.journeys.client.Patience;
import parley.journeys.forum.data.MeetingRequest;
import tools.jackson.databind.JsonNode;

/** One command schedules; both sides and the interpreters are invited. */
final class PublishSchedule implements Step {

    private static final Patience WHILE_SOLVING =
            new Patience(Duration.ofMinutes(10), Duration.ofMillis(300));

    private final Stage stage;
    private final Rest rest;
    private @Nullable Publication publication;

    PublishSchedule(Stage stage, Rest rest) {
        this.stage = stage;
        this.rest = rest;
    }

    @Override
    public String title() {
        long accepted =
                stage.data().requests().stream()
                        .filter(request -> request.answer() == MeetingRequest.Answer.ACCEPTED)
                        .count();
        return "schedule %d accepted meetings and send the invitations".formatted(accepted);
    }

    @Override
    public void run() {
        Answer job =
                stage.matchmaking
                        .post(
                                stage.organiser(),
                                stage.path("/consultation/schedulings"),
                                "scheduling",
                                Map.of())
                        .expect(202);
        String path = stage.path("/consultation/schedulings/" + job.text("schedulingId"));
        String status =
                WHILE_SOLVING.await(
                        "the schedule",
                        () ->
                                Optional.of(
                                                stage.matchmaking
                                                        .get(stage.organiser(), path)
                                                        .expect(200)
                                                        .text("status"))
                                        .filter(state -> !state.equals("RUNNING")));
        if (!status.equals("PUBLISHED")) {
            throw new StoryFailedException("the scheduling ended " + status);
        }
        publication = read();
        rest.await(MailAudit.expected(stage.data(), publication().schedule(), List.of()));
    }

    /** As published, in the order of the requests. */
    Publication publication() {
        if (publication == null) {
            throw new StoryFailedException("no schedule was published");
        }
        return publication;
    }

    private Publication read() {
        JsonNode body =
                stage.matchmaking
                        .get(stage.organiser(), stage.path("/consultation/schedule"))
                        .expect(200)
                        .body();
        Map<String, Integer> rows = rows();
        List<Publication.Placed> schedule =
                byRow(body.path("items"), rows).stream().map(PublishSchedule::placed).toList();
        List<Publication.Unplaced> unscheduled =
                byRow(body.path("unscheduled"), rows).stream()
                        .map(PublishSchedule::unplaced)
                        .toList();
        return new Publication(
                schedule,
                unscheduled,
                body.path("prioritySum").asInt(),
                body.path("breaks").asInt(),
                body.path("solver").path("status").asString(),
                body.path("solver").path("bound").asInt());
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new HashMap<>();
        for (MeetingRequest request : stage.data().requests()) {
            rows.put(request.requester() + " " + request.responder(), rows.size());
        }
        return rows;
    }

    private static List<JsonNode> byRow(JsonNode items, Map<String, Integer> rows) {
        return items.valueStream()
                .sorted(
                        java.util.Comparator.comparing(
                                item ->
                                        rows.getOrDefault(
                                                item.path("requester").asString()
                                                        + " "
                                                        + item.path("responder").asString(),
                                                Integer.MAX_VALUE)))
                .toList();
    }

    private static Publication.Placed placed(JsonNode item) {
        JsonNode interpreter = item.path("interpreter");
        return new Publication.Placed(
                item.path("requester").asString(),
                item.path("responder").asString(),
                item.path("slot").asInt(),
                item.path("room").asString(),
                interpreter.isString() ? interpreter.asString() : null);
    }

    private static Publication.Unplaced unplaced(JsonNode item) {
        return new Publication.Unplaced(
                item.path("requester").asString(),
                item.path("responder").asString(),
                item.path("reasonCode").asString(),
                item.path("reason").asString());
    }
}
