package parley.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.RunningService.attendee;
import static parley.registration.RunningService.buyer;
import static parley.registration.RunningService.seller;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import parley.testkit.ContractExamples;
import parley.testkit.ServiceTest;
import parley.testkit.Tokens;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;

@ServiceTest
class RegisterByRequestIT {

    @LocalServerPort private int port;

    private RunningService service;
    private String forum;
    private String registrations;

    @BeforeEach
    void openForum() {
        service = new RunningService(port);
        forum = service.openForum();
        registrations = "/v1/forums/" + forum + "/registrations";
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndAnotherBodyUnderItIsRefused() {
        var first = service.post(registrations, seller("S0001", "㈜젠셀"), "order-1");
        var again = service.post(registrations, seller("S0001", "㈜젠셀"), "order-1");
        var other = service.post(registrations, seller("S0002", "양포어장"), "order-1");

        first.expectStatus().isCreated();
        again.expectStatus().isCreated();
        assertThat(read(again)).isEqualTo(read(first));
        assertThat(location(again)).isEqualTo(location(first));
        other.expectStatus().isEqualTo(422);
    }

    @Test
    void aRegistrationIsFoundWhereItsLocationSays() {
        var created = service.post(registrations, seller("S0001", "㈜젠셀"));

        service.get(location(created))
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag")
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("CONFIRMED")
                .jsonPath("$.company.name")
                .isEqualTo("㈜젠셀")
                .jsonPath("$.company.size")
                .isEqualTo("MICRO")
                .jsonPath("$.company.intents[0]")
                .isEqualTo("LICENSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"㈜젠셀", "珲春市代表团 1", "ООО «Дальрыбторг»", "Công ty TNHH Thực phẩm Hải Đăng"})
    void namesArriveIntactInEveryScript(String name) {
        var company = read(service.post(registrations, seller("S0001", name)));
        var guest = read(service.post(registrations, attendee(name, "g001@guests.example")));

        var profile = changed("registration.companies", "company-changed", company.companyId());
        var person = changed("registration.participants", "participant-changed", guest);
        assertThat(profile.data()).contains('"' + name + '"');
        assertThat(person.data()).contains('"' + name + '"');
    }

    @Test
    void everyEventOfARegistrationFitsItsContract() {
        var buyer = read(service.post(registrations, buyer("B0001", "ООО «Дальрыбторг»")));
        String address = registrations + "/" + buyer.registrationId();
        service.post(address + "/approval", Map.of()).expectStatus().isOk();
        changed("registration.companies", "company-changed", buyer.companyId());
        service.post(address + "/cancellation", Map.of("reason", "Рейс отменён"))
                .expectStatus()
                .isOk();

        var happened =
                TopicRecords.await(
                        "registration.registrations",
                        4,
                        read -> read.subject().equals(buyer.registrationId()));
        TopicRecords.await(
                "registration.companies", 2, read -> read.subject().equals(buyer.companyId()));
        TopicRecords.await(
                "registration.participants",
                2,
                read -> read.subject().equals(buyer.participantId()));
        assertThat(happened)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "parley.registration.registration-submitted.v1",
                        "parley.registration.registration-approved.v1",
                        "parley.registration.registration-confirmed.v1",
                        "parley.registration.registration-cancelled.v1");
        assertThat(happened).extracting(TopicRecord::sequence).containsExactly(1L, 2L, 3L, 4L);
        emitted().forEach(read -> ContractExamples.assertValid(read.type(), read.data()));
    }

    @Test
    void contactsAreOnTheParticipantsTopicOnly() {
        var guest = read(service.post(registrations, attendee("珲春市代表团 1", "g001@guests.example")));

        assertThat(changed("registration.participants", "participant-changed", guest).data())
                .contains("g001@guests.example");
        assertThat(emitted())
                .filteredOn(read -> !read.topic().equals("registration.participants"))
                .noneMatch(read -> read.data().contains("g001@"));
    }

    @Test
    void theForumsTopicCarriesItsWholeState() {
        var opened =
                TopicRecords.await(
                        "registration.forums", "parley.registration.forum-opened.v1", forum);

        assertThat(opened.data()).contains("포스코 국제관, 포항", "\"OPEN\"", "interpreter");
    }

    @Test
    void aClosedForumSaysSo() {
        service.post("/v1/forums/" + forum + "/closing", Map.of()).expectStatus().isOk();

        service.post(registrations, seller("S0001", "㈜젠셀"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("registration-closed");
    }

    @Test
    void everyWrongFieldIsNamed() {
        var person = Map.of("email", "export", "language", "korean_KR", "timeZone", "KST");

        service.post(registrations, Map.of("participantType", "attendee", "person", person))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-fields")
                .jsonPath("$.errors[*].field")
                .value(
                        List.class,
                        fields ->
                                assertThat(fields.toString())
                                        .contains(
                                                "person.email",
                                                "person.language",
                                                "person.timeZone",
                                                "person.name"));
    }

    @Test
    void participantsSeeTheirOwnRegistrationOnly() {
        var own = read(service.post(registrations, seller("S0001", "㈜젠셀")));
        String address = registrations + "/" + own.registrationId();

        service.getAs(Tokens.participant(own.participantId()), address).expectStatus().isOk();
        service.getAs(Tokens.participant("stranger"), address).expectStatus().isForbidden();
        service.getAs(Tokens.organiser("organiser-busan"), registrations)
                .expectStatus()
                .isForbidden();
    }

    @Test
    void pagesOfTheListHoldEverybodyOnce() {
        for (int i = 1; i <= 5; i++) {
            service.post(registrations, seller("S000" + i, "㈜젠셀")).expectStatus().isCreated();
        }

        var first = page(registrations + "?limit=3");
        var second = page(registrations + "?limit=3&cursor=" + first.next());

        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThat(page(registrations + "?reference=S0003").items()).hasSize(1);
        assertThat(page(registrations + "?status=SUBMITTED").items()).isEmpty();
    }

    record PageJson(List<RegistrationJson> items, @Nullable String next) {}

    private PageJson page(String address) {
        return Objects.requireNonNull(
                service.get(address)
                        .expectStatus()
                        .isOk()
                        .returnResult(PageJson.class)
                        .getResponseBody());
    }

    private List<TopicRecord> emitted() {
        return List.of(
                        "registration.forums",
                        "registration.registrations",
                        "registration.participants",
                        "registration.companies")
                .stream()
                .flatMap(
                        topic ->
                                TopicRecords.of(topic, read -> read.forum().equals(forum)).stream())
                .toList();
    }

    private static TopicRecord changed(String topic, String event, RegistrationJson about) {
        return changed(topic, event, about.participantId());
    }

    private static TopicRecord changed(String topic, String event, @Nullable String subject) {
        return TopicRecords.await(
                topic, "parley.registration." + event + ".v1", Objects.requireNonNull(subject));
    }

    private static String location(ResponseSpec answer) {
        return answer.returnResult().getResponseHeaders().getFirst("Location") + "";
    }

    private static RegistrationJson read(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.returnResult(RegistrationJson.class).getResponseBody());
    }
}
