package parley.journeys.forum;

import java.time.Duration;
import parley.journeys.client.OutOfPatienceException;
import parley.journeys.client.Patience;
import tools.jackson.databind.JsonNode;

/** Beside other forums nothing is ever quiet: rest is when this forum's mails are out. */
final class OwnMails implements Rest {

    /** Several services may be away one after the other, for two minutes each. */
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(5), Duration.ofMillis(500));

    private final Stage stage;

    OwnMails(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void await(int mails) {
        try {
            PATIENCE.until(
                    mails + " mails of " + stage.data().programme().forum(),
                    () -> {
                        JsonNode said = statistics();
                        return said.path("sent").asInt() >= mails
                                && said.path("pending").asInt() == 0;
                    });
        } catch (OutOfPatienceException e) {
            stage.violation(e.getMessage() + ": " + statistics());
        }
    }

    private JsonNode statistics() {
        return stage.notification
                .get(stage.operator(), stage.path("/notifications/statistics"))
                .expect(200)
                .body();
    }
}
