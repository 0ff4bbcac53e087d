package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.sample.SampleClient;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;

/** The kiosk as the owner of a compacted topic. */
@KioskTest
class CompactedIT {

    private static final String REPUBLISH = "/v1/operations/topics/kiosk.customers/republish";

    private final String guest = UUID.randomUUID().toString();

    @LocalServerPort private int port;
    @Autowired private AggregateCollection<Guest, CustomerChanged> guests;
    @Autowired private Kiosk kiosk;
    private Operator operator;

    @BeforeEach
    void aGuestIsRenamed() {
        operator = Operator.at(port);
        guests.insert(guest, Kiosk.FORUM, new Guest("Kim"), List.of(named("Kim")));
        guests.update(guests.find(guest).orElseThrow(), new Guest("Lee"), List.of(named("Lee")));
        TopicRecords.await(CustomerChanged.TOPIC, 2, this::isTheGuests);
    }

    @Test
    void anOldRecordAtTheEndIsFollowedByTheNewestState() {
        publish(1, "Kim");

        TopicRecord last =
                TopicRecords.await(CustomerChanged.TOPIC, 4, this::isTheGuests).getLast();

        assertThat(last.sequence()).isEqualTo(3);
        assertThat(last.attribute("reason")).isEqualTo("republished");
        assertThat(last.json()).contains("Lee");
        assertThat(guests.find(guest).orElseThrow().document()).isEqualTo(new Guest("Lee"));
    }

    @Test
    void aRecordThatIsNoneOfTheOwnersDoesNotStayTheLast() {
        TopicRecords.publishTombstone(CustomerChanged.TOPIC, guest);

        TopicRecord last =
                TopicRecords.await(CustomerChanged.TOPIC, 4, this::isTheGuests).getLast();

        assertThat(last.json()).contains("Lee");
    }

    @Test
    void whoIsErasedIsForgottenEverywhereAndStaysSo() {
        await().until(() -> kiosk.names.containsKey(guest));
        TopicRecords.publish(
                new TestEvent(
                        CustomerChanged.TOPIC, Map.of("subject", guest), "{\"name\":\"Lee\"}"));
        await().until(() -> openDeadLetters() == 1);
        TopicRecords.await(CustomerChanged.TOPIC, 4, this::isTheGuests);
        guests.update(guests.find(guest).orElseThrow(), new Guest(""), List.of(named("")));

        TopicRecord tombstone =
                TopicRecords.await(CustomerChanged.TOPIC, 1, this::isTheGuestsTombstone).getFirst();
        assertThat(tombstone.sequence()).isEqualTo(4);
        await().untilAsserted(() -> assertThat(kiosk.names).doesNotContainKey(guest));
        await().until(() -> openDeadLetters() == 0);

        publish(2, "Lee");

        TopicRecord last =
                TopicRecords.await(CustomerChanged.TOPIC, 2, this::isTheGuestsTombstone).getLast();
        assertThat(last.sequence()).isEqualTo(5);
        assertThat(last.attribute("reason")).isEqualTo("republished");
        assertThat(kiosk.names).doesNotContainKey(guest);
    }

    @Test
    void allStateIsToldAgainWhenAnOperatorAsks() {
        String other = UUID.randomUUID().toString();
        guests.insert(other, Kiosk.FORUM, new Guest("Ivanov"), List.of());

        JsonNode begun = republish(REPUBLISH, "a new service", 202);
        JsonNode done =
                await().until(
                                () ->
                                        operator.get(
                                                "/v1/operations/republications/"
                                                        + begun.path("id").asString()),
                                run -> run.has("finished"));

        assertThat(done.path("published").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(done.path("why").asString()).isEqualTo("a new service");
        assertThat(done.path("by").asString()).isNotEmpty();
        TopicRecord told = TopicRecords.await(CustomerChanged.TOPIC, CustomerChanged.TYPE, other);
        assertThat(told.attribute("reason")).isEqualTo("republished");
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(operator.get("/v1/operations/republications").path("items").path(0).path("id"))
                .isEqualTo(done.path("id"));
    }

    @Test
    void whatIsNotTheOwnersStateIsRefusedWithWhatIs() {
        JsonNode problem = republish("/v1/operations/topics/kiosk.orders/republish", "try", 404);

        assertThat(problem.path("detail").asString()).contains("kiosk.customers");
        republish(REPUBLISH, " ", 400);
        SampleClient.participant(port)
                .post()
                .uri(REPUBLISH)
                .body(Map.of("why", "curious"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private CustomerChanged named(String name) {
        return new CustomerChanged(guest, name);
    }

    private int openDeadLetters() {
        return operator.get("/v1/operations/dead-letters?topic=kiosk.customers&subject=" + guest)
                .path("items")
                .size();
    }

    private boolean isTheGuestsTombstone(TopicRecord record) {
        return isTheGuests(record) && record.json() == null;
    }

    private boolean isTheGuests(TopicRecord record) {
        return guest.equals(record.key());
    }

    /** As a relay would that was paused for long. */
    private void publish(long sequence, String name) {
        TopicRecords.publish(
                TestEvent.owned(
                        CustomerChanged.TOPIC,
                        CustomerChanged.TYPE,
                        Kiosk.FORUM,
                        guest,
                        sequence,
                        "{\"customerId\":\"%s\",\"name\":\"%s\"}".formatted(guest, name)));
    }

    private JsonNode republish(String address, String why, int status) {
        return operator.post(address, Map.of("why", why), status);
    }
}
