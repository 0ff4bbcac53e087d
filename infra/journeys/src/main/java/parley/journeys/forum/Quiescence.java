package parley.journeys.forum;

import java.time.Duration;
import parley.journeys.client.Answer;
import parley.journeys.client.Api;
import parley.journeys.client.OutOfPatienceException;
import parley.journeys.client.Patience;
import parley.journeys.client.TopicCounts;

/** When nothing is on its way any more: no outbox entry, no unread record, no mail. */
final class Quiescence implements Rest {

    /** A service may be away for two minutes, and its leases then take their time to run out. */
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(5), Duration.ofMillis(200));

    private static final String OPERATIONS = "/v1/operations/";

    private final Stage stage;
    private final TopicCounts topics;

    Quiescence(Stage stage, TopicCounts topics) {
        this.stage = stage;
        this.topics = topics;
    }

    /** Waits until two readings in a row are quiet; nothing is left to be mailed then. */
    @Override
    public void await(int mails) {
        long[] before = {-1};
        try {
            PATIENCE.until(
                    "quiet services",
                    () -> {
                        long published = topics.published();
                        boolean quiet = quiet() && published == before[0];
                        before[0] = published;
                        return quiet;
                    });
        } catch (OutOfPatienceException e) {
            stage.violation(e.getMessage() + ": " + readings());
        }
    }

    /** Over all services. */
    int pendingOutbox() {
        return sum("outbox", "pending");
    }

    /** Over all services. */
    int deadLetters() {
        return sum("dead-letters", "count");
    }

    private boolean quiet() {
        return pendingOutbox() == 0 && inbox() == 0 && pendingMails() == 0 && topics.unread() == 0;
    }

    private int inbox() {
        return sum("inbox", "toDo") + sum("inbox", "parked") + sum("inbox", "waiting");
    }

    private int pendingMails() {
        Answer answer =
                stage.notification.get(stage.operator(), stage.path("/notifications/statistics"));
        return answer.expect(200).body().path("pending").asInt();
    }

    private int sum(String operation, String member) {
        int sum = 0;
        for (Api service : stage.services()) {
            Answer answer = service.get(stage.operator(), OPERATIONS + operation).expect(200);
            sum += answer.body().path(member).asInt();
        }
        return sum;
    }

    private String readings() {
        return "outbox %d, inbox %d, mails %d, unread records %d, dead letters %d"
                .formatted(
                        pendingOutbox(), inbox(), pendingMails(), topics.unread(), deadLetters());
    }
}
