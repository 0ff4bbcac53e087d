package parley.journeys.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.journeys.client.Patience;
import tools.jackson.databind.JsonNode;

/** The organiser approves the buyers; then everybody is confirmed and told so. */
final class ConfirmEverybody implements Step {

    private final Stage stage;
    private final Rest rest;

    ConfirmEverybody(Stage stage, Rest rest) {
        this.stage = stage;
        this.rest = rest;
    }

    @Override
    public String title() {
        return "approve %d buyers; everybody is confirmed by mail"
                .formatted(stage.data().buyers().size());
    }

    @Override
    public void run() {
        int buyers = stage.data().buyers().size();
        Patience patience = Stage.PATIENCE;
        List<JsonNode> waiting =
                patience.await(
                        buyers + " registrations of buyers",
                        () ->
                                Optional.of(registrations("?participantType=buyer"))
                                        .filter(found -> found.size() >= buyers));
        for (JsonNode registration : waiting) {
            String id = registration.path("registrationId").asString();
            stage.registration
                    .post(
                            stage.organiser(),
                            stage.path("/registrations/" + id + "/approval"),
                            "approval-" + id,
                            Map.of())
                    .expect(200);
        }
        int everybody =
                stage.data().companies().size()
                        + stage.data().interpreters().size()
                        + stage.data().guests().size();
        patience.until(
                everybody + " confirmed registrations",
                () -> registrations("?status=CONFIRMED").size() >= everybody);
        rest.await(MailAudit.expected(stage.data(), List.of(), List.of()));
    }

    private List<JsonNode> registrations(String filter) {
        return stage.items(stage.registration, stage.path("/registrations" + filter));
    }
}
