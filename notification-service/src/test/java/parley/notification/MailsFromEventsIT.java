package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.local.mail.MailSink;
import parley.notification.ReceivedMails.ReceivedMail;
import parley.testkit.ContractExamples;
import parley.testkit.ServiceTest;
import parley.testkit.StoredTexts;
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecords;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class MailsFromEventsIT {

    private static final MailSink SINK = MailSink.start(0, 0, Clock.systemUTC());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReceivedMails received = new ReceivedMails(SINK.address());
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private MongoOperations mongo;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("parley.mail.host", () -> "127.0.0.1");
        settings.add("parley.mail.port", SINK::smtpPort);
        settings.add("parley.mail.lookup-url", SINK::address);
    }

    @AfterAll
    static void close() {
        SINK.close();
    }

    @Test
    void oneConfirmationHoweverOftenTheEventArrives() {
        var story = new ForumStory("confirmations");
        story.tellOfEverybody();
        TestEvent confirmed = story.confirmed("ivan");

        TopicRecords.publish(confirmed);
        TopicRecords.publish(confirmed);
        TopicRecords.publish(story.confirmed("kim"));

        awaitMails(story, "kim", 1);
        ReceivedMail mail = awaitMails(story, "ivan", 1).getFirst();
        assertThat(mail.subject()).isEqualTo("[CEO Forum] Регистрация подтверждена – Иван Петров");
        assertThat(mail.part("text/plain").orElseThrow()).contains("Иван Петров", "포스코 국제관");
        await().atMost(PATIENCE)
                .until(() -> story.deliveries("notification-sent"), sent -> sent.size() == 2);
        assertThat(story.deliveries("notification-queued")).hasSize(2);
    }

    @Test
    void aMailThatCameBackIsToldInBothModesOnceAndAnUnknownOneIsRefused() {
        var story = new ForumStory("bounces");
        story.tellOfEverybody();
        TopicRecords.publish(story.confirmed("ivan"));
        awaitMails(story, "ivan", 1);
        String sent =
                await().atMost(PATIENCE)
                        .until(() -> story.deliveries("notification-sent"), told -> !told.isEmpty())
                        .getFirst();
        String messageId = JsonMapper.shared().readTree(sent).path("messageId").asString();

        bounced("bounces-1", messageId);
        TopicRecords.publishStructured(
                "inbound.mail",
                "bounces-2",
                """
                {"specversion": "1.0", "id": "bounces-2", "source": "/mailer",
                 "type": "parley.inbound.mail-bounced.v1",
                 "data": {"messageId": "%s", "kind": "HARD", "status": "5.1.1"}}"""
                        .formatted(messageId));
        bounced("bounces-3", "<nobody@mail.parley.example>");

        TopicRecords.await(
                "inbound.rejections",
                1,
                read -> read.data().contains("bounces-3") && read.data().contains("unknown-mail"));
        await().atMost(PATIENCE)
                .until(() -> story.deliveries("notification-bounced"), told -> told.size() == 1);
    }

    private static void bounced(String id, String messageId) {
        TopicRecords.publish(
                TestEvent.inbound(
                        "inbound.mail",
                        "parley.inbound.mail-bounced.v1",
                        "/mailer",
                        id,
                        id,
                        "{\"messageId\":\"%s\",\"kind\":\"HARD\",\"status\":\"5.1.1\"}"
                                .formatted(messageId)));
    }

    @Test
    void aConfirmationThatCameBeforeTheContactIsSentWhenTheContactComes() {
        var story = new ForumStory("contact-later");
        TopicRecords.publish(story.confirmed("ivan"));
        story.tellOfForum();

        story.tellOfPerson("ivan", "Иван Петров", "ru", "Asia/Vladivostok");

        awaitMails(story, "ivan", 1);
    }

    @Test
    void whoIsErasedIsFoundNowhereAndWrittenToNoMore() {
        var story = new ForumStory("erasure");
        String name = "Иван Единственный";
        story.tellOfEverybody();
        story.tellOfPerson("ivan", name, "ru", "Asia/Vladivostok");
        TopicRecords.publish(story.confirmed("ivan"));
        awaitMails(story, "ivan", 1);
        assertThat(StoredTexts.with(mongo, name)).isNotEmpty();

        story.erase("ivan");
        await().atMost(PATIENCE).until(() -> StoredTexts.with(mongo, name).isEmpty());
        story.tellBelatedlyOf("ivan", name);
        story.schedule(0);

        awaitMails(story, "kim", 1);
        awaitMails(story, "park", 1);
        assertThat(StoredTexts.with(mongo, name)).isEmpty();
        assertThat(StoredTexts.with(mongo, story.address("ivan"))).isEmpty();
        assertThat(received.to(story.address("ivan"))).hasSize(1);
    }

    @Test
    void anInvitationThenACancellationAndAConfirmationForWhoLeft() {
        var story = new ForumStory("withdrawal");
        story.tellOfEverybody();
        story.schedule(0);
        List<ReceivedMail> invited = awaitMails(story, "ivan", 1);
        awaitMails(story, "kim", 1);
        awaitMails(story, "park", 1);
        assertThat(invited.getFirst().part("text/calendar").orElseThrow())
                .contains("METHOD:REQUEST", "DTSTART;TZID=Asia/Vladivostok:20201030T110000");

        story.sellerWithdrew();
        story.cancelBySeller(1);

        assertThat(awaitMails(story, "ivan", 2).getLast().part("text/calendar").orElseThrow())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(awaitMails(story, "park", 2).getLast().part("text/calendar")).isPresent();
        ReceivedMail confirmation = awaitMails(story, "kim", 2).getLast();
        assertThat(confirmation.part("text/calendar")).isEmpty();
        assertThat(confirmation.part("text/plain").orElseThrow())
                .contains("담당자님", "ООО «ДВ Сталь»", "오전 10:00");
        await().atMost(PATIENCE)
                .until(() -> story.deliveries("notification-sent"), sent -> sent.size() == 6);
        assertThat(story.deliveries("notification-sent"))
                .allSatisfy(
                        sent ->
                                ContractExamples.assertValid(
                                        "parley.notification.notification-sent.v1", sent));
    }

    @Test
    void anExtensionInvitesThoseConcernedAnewUntilTheLaterEnd() {
        var story = new ForumStory("extension");
        story.tellOfEverybody();
        story.schedule(0);
        awaitMails(story, "ivan", 1);
        awaitMails(story, "kim", 1);
        awaitMails(story, "park", 1);

        story.extend(1);
        story.extend(1);

        for (String person : List.of("kim", "park")) {
            awaitMails(story, person, 2);
        }
        assertThat(awaitMails(story, "ivan", 2).getLast().part("text/calendar").orElseThrow())
                .contains("METHOD:REQUEST", "SEQUENCE:1")
                .contains("DTEND;TZID=Asia/Vladivostok:20201030T113500");
        await().atMost(PATIENCE)
                .until(() -> story.deliveries("notification-sent"), sent -> sent.size() == 6);
        assertThat(story.deliveries("notification-queued")).hasSize(6);
    }

    @Test
    void aPlaceThatIsLostLeavesTheCalendarAndANewOneComesBackAsMoved() {
        var story = new ForumStory("replan");
        story.tellOfEverybody();
        story.schedule(0);
        awaitMails(story, "ivan", 1);
        awaitMails(story, "kim", 1);

        story.takePlace(1);
        assertThat(awaitMails(story, "ivan", 2).getLast().part("text/calendar").orElseThrow())
                .contains("METHOD:CANCEL", "SEQUENCE:1");
        awaitMails(story, "kim", 2);
        story.schedule(2);

        ReceivedMail moved = awaitMails(story, "kim", 3).getLast();
        assertThat(moved.part("text/calendar").orElseThrow())
                .contains("METHOD:REQUEST", "SEQUENCE:2");
        assertThat(moved.part("text/plain").orElseThrow()).contains("변경");
    }

    @Test
    void organisersSeeWhatWasSentAndOthersDoNot() throws Exception {
        var story = new ForumStory("list");
        story.tellOfEverybody();
        TopicRecords.publish(story.confirmed("ivan"));
        TopicRecords.publish(story.confirmed("kim"));
        awaitMails(story, "ivan", 1);
        awaitMails(story, "kim", 1);
        String list = "/v1/forums/list/notifications";

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(get(list + "/statistics", organiser()).body())
                                        .contains(
                                                "\"total\":2",
                                                "\"pending\":0",
                                                "\"sent\":2",
                                                "\"byLanguage\":{\"ko\":1,\"ru\":1}",
                                                "\"byKind\":{\"REGISTRATION_CONFIRMED\":2}"));

        assertThat(get(list + "?limit=1", organiser()).body())
                .contains("\"status\":\"SENT\"", "\"next\":\"")
                .doesNotContain(story.address("ivan"), "Иван");
        assertThat(get(list + "?kind=MEETING_INVITATION", organiser()).body())
                .contains("\"items\":[]");
        assertThat(get(list, Tokens.operator()).statusCode()).isEqualTo(200);
        assertThat(get(list, Tokens.organiser("somebody-else")).statusCode()).isEqualTo(403);
        assertThat(get("/v1/forums/unknown/notifications", organiser()).statusCode())
                .isEqualTo(404);
        assertThat(get("/v1/forums/unknown/notifications/statistics", Tokens.operator()).body())
                .contains("\"total\":0", "\"pending\":0");
        assertThat(get(list + "?status=LOST", organiser()).statusCode()).isEqualTo(400);
    }

    @Test
    void healthAndMetricsShowTheMailServersBreaker() throws Exception {
        assertThat(get("/actuator/health", Tokens.operator()).body())
                .contains("circuitBreakers", "\"mail\"", "CLOSED");
        assertThat(get("/actuator/prometheus", Tokens.operator()).body())
                .contains("resilience4j_circuitbreaker_state{", "name=\"mail\"")
                .contains("parley_notifications{");
    }

    private List<ReceivedMail> awaitMails(ForumStory story, String person, int count) {
        return await("%d for %s of %s".formatted(count, person, story.forum()))
                .atMost(PATIENCE)
                .until(() -> received.to(story.address(person)), mails -> mails.size() == count);
    }

    private static String organiser() {
        return Tokens.organiser("organiser-pohang");
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
