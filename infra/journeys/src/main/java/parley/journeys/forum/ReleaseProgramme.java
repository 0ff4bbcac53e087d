package parley.journeys.forum;

import java.util.List;
import java.util.Map;
import parley.journeys.client.Answer;
import parley.journeys.client.Patience;
import parley.journeys.forum.data.ForumDataException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The programme is entered, checked for conflicts and released. */
final class ReleaseProgramme implements Step {

    private static final int NOT_FOUND = 404;

    private final Stage stage;

    ReleaseProgramme(Stage stage) {
        this.stage = stage;
    }

    @Override
    public String title() {
        return "enter and release a programme of %d sessions"
                .formatted(stage.data().programme().sessions().size());
    }

    @Override
    public void run() {
        Patience patience = Stage.PATIENCE;
        patience.until(
                "the session service to know the forum", () -> conflicts().status() != NOT_FOUND);
        for (JsonNode room : stage.data().programme().rooms()) {
            ObjectNode body = (ObjectNode) room.deepCopy();
            String code = room.path("code").asString();
            body.remove("code");
            stage.session
                    .put(stage.organiser(), stage.path("/rooms/" + code), body)
                    .expect(200, 201, 204);
        }
        for (JsonNode session : stage.data().programme().sessions()) {
            String code = session.path("code").asString();
            stage.session
                    .post(stage.organiser(), stage.path("/sessions"), "session-" + code, session)
                    .expect(201);
        }
        List<JsonNode> conflicts =
                conflicts().expect(200).body().path("items").valueStream().toList();
        if (!conflicts.isEmpty()) {
            throw new ForumDataException(
                    "programme.json, sessions: %s; mend the programme"
                            .formatted(conflicts.getFirst().path("detail").asString()));
        }
        stage.session
                .post(stage.organiser(), stage.path("/programme/releases"), "release", Map.of())
                .expect(201);
    }

    private Answer conflicts() {
        return stage.session.get(stage.organiser(), stage.path("/programme/conflicts"));
    }
}
