package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.local.mail.MailSink;
import parley.notification.LossyMailServer.Loss;
import parley.notification.application.Notifications;
import parley.notification.application.Notifications.Selection;
import parley.notification.domain.Delivery;
import parley.notification.domain.Status;
import parley.testkit.ServiceTest;
import parley.testkit.TopicRecords;

/** A mail server that goes away and comes back, and connections that break at the worst moment. */
@ServiceTest(
        properties = {
            "parley.delivery.lease=2s",
            "parley.delivery.scan-interval=200ms",
            "parley.delivery.first-retry=200ms",
            "parley.delivery.longest-retry=1s",
            "resilience4j.timelimiter.instances.mail.timeout-duration=1s",
            "resilience4j.circuitbreaker.instances.mail.wait-duration-in-open-state=500ms"
        })
class MailServerTroubleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MailSink SINK = MailSink.start(0, 0, Clock.systemUTC());
    private static final LossyMailServer SERVER = new LossyMailServer(SINK.smtpPort());

    private final ReceivedMails received = new ReceivedMails(SINK.address());

    @Autowired private Notifications notifications;
    @Autowired private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("parley.mail.host", () -> "127.0.0.1");
        settings.add("parley.mail.port", SERVER::port);
        settings.add("parley.mail.lookup-url", SINK::address);
    }

    @AfterAll
    static void close() {
        SERVER.close();
        SINK.close();
    }

    @Test
    void aMailWhoseAcceptanceWasNeverHeardOfIsLookedUpAndNotSentAgain() {
        var story = new ForumStory("answer-lost");
        SERVER.lose(Loss.THE_ANSWER);

        confirmKim(story);

        awaitAll(story, Status.SENT, 1);
        assertThat(SERVER.hasLost()).isTrue();
        assertThat(received.to(story.address("kim"))).hasSize(1);
        assertThat(delivery(story).attempts()).isEqualTo(1);
    }

    @Test
    void aMailThatWasLostOnTheWayIsLookedUpAndSentOnceMore() {
        var story = new ForumStory("mail-lost");
        SERVER.lose(Loss.THE_MAIL);

        confirmKim(story);

        awaitAll(story, Status.SENT, 1);
        assertThat(SERVER.hasLost()).isTrue();
        assertThat(received.to(story.address("kim"))).hasSize(1);
        assertThat(delivery(story).attempts()).isEqualTo(2);
    }

    @Test
    void anOutageDefersAndDrainsByItself() {
        var story = new ForumStory("outage");
        story.tellOfEverybody();
        SERVER.goAway();
        for (String person : List.of("kim", "ivan", "park")) {
            TopicRecords.publish(story.confirmed(person));
        }
        await().atMost(PATIENCE)
                .until(() -> breakers.circuitBreaker("mail").getState() == State.OPEN);
        assertThat(count(story, Status.SENT)).isZero();

        SERVER.comeBack();

        awaitAll(story, Status.SENT, 3);
        for (String person : List.of("kim", "ivan", "park")) {
            assertThat(received.to(story.address(person))).hasSize(1);
        }
    }

    private static void confirmKim(ForumStory story) {
        story.tellOfForum();
        story.tellOfPerson("kim", "김철수", "ko", "Asia/Seoul");
        TopicRecords.publish(story.confirmed("kim"));
    }

    private void awaitAll(ForumStory story, Status status, int count) {
        await("%d %s of %s".formatted(count, status, story.forum()))
                .atMost(PATIENCE)
                .until(() -> count(story, status) == count);
    }

    private Delivery delivery(ForumStory story) {
        return notifications
                .list(new Selection(story.forum(), null, null), null, 1)
                .getFirst()
                .delivery();
    }

    private int count(ForumStory story, Status status) {
        return notifications.list(new Selection(story.forum(), null, status), null, 10).size();
    }
}
