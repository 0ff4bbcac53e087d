package parley.journeys.forum;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.journeys.client.Api;
import parley.journeys.client.Token;
import parley.journeys.forum.Publication.Placed;
import parley.journeys.forum.data.ForumData;
import tools.jackson.databind.JsonNode;

/** What the mail server accepted, against what the forum must have caused. */
final class MailAudit {

    private final Stage stage;
    private final Api mailSink;
    private final boolean alone;

    MailAudit(Stage stage, HttpClient http, URI mailSink, boolean alone) {
        this.stage = stage;
        this.mailSink = new Api(http, mailSink, Stage.PATIENCE);
        this.alone = alone;
    }

    /** Distinct Message-IDs by the language that the notification service says it wrote in. */
    ForumReport.NotificationsSent sent() {
        Map<String, String> languages = new HashMap<>();
        for (JsonNode mail : stage.items(stage.notification, stage.path("/notifications"))) {
            languages.put(
                    bare(mail.path("messageId").asString()), mail.path("language").asString());
        }
        Map<String, Integer> copies = new TreeMap<>();
        for (JsonNode mail : mailSink.get(new Token("none"), "/messages").expect(200).body()) {
            String id = bare(mail.path("messageId").asString());
            if (alone || languages.containsKey(id)) {
                copies.merge(id, 1, Integer::sum);
            }
        }
        Map<String, Integer> byLanguage = new TreeMap<>();
        copies.forEach(
                (id, count) -> {
                    if (count > 1) {
                        stage.violation("mail %s was sent %d times".formatted(id, count));
                    }
                    byLanguage.merge(languages.getOrDefault(id, "unknown"), 1, Integer::sum);
                });
        if (byLanguage.containsKey("unknown")) {
            stage.violation("the mail server has mails that the notification service doesn't know");
        }
        return new ForumReport.NotificationsSent(copies.size(), byLanguage);
    }

    /** One confirmation each, one invitation each, one cancellation each, nothing else. */
    static int expected(ForumData data, List<Placed> scheduled, List<Placed> cancelled) {
        int confirmations =
                data.companies().size() + data.interpreters().size() + data.guests().size();
        int invitations = scheduled.stream().mapToInt(meeting -> 1 + others(meeting)).sum();
        int cancellations = cancelled.stream().mapToInt(MailAudit::others).sum();
        int withdrawal = cancelled.isEmpty() ? 0 : 1;
        return confirmations + invitations + cancellations + withdrawal;
    }

    /** The counterpart and, where there is one, the interpreter. */
    private static int others(Placed meeting) {
        return meeting.interpreter() == null ? 1 : 2;
    }

    private static String bare(String messageId) {
        return messageId.replaceAll("[<>]", "");
    }
}
