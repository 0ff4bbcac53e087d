package parley.registration.adapter.messaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.WireJson;
import parley.registration.domain.CheckIn;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Enrolments;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumDetails;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ForumStatus;
import parley.registration.domain.Gate;
import parley.registration.domain.Language;
import parley.registration.domain.LocalizedText;
import parley.registration.domain.Participant;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantCheckedIn;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.ParticipantEvent.ParticipantChanged;
import parley.registration.domain.ParticipantType;
import parley.registration.domain.Purpose;
import parley.registration.domain.Reason;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.Role;
import parley.registration.domain.TimeZone;
import parley.testkit.ContractExamples;
import parley.testkit.ContractExamples.Example;

/** What goes out fits the contracts, and every example of what comes in can be read. */
class WireTest {

    private static final WireJson JSON = new WireJson();
    private static final MessagingConfiguration MESSAGING = new MessagingConfiguration();

    private static final Instant NOON = Instant.parse("2020-10-12T03:00:00Z");

    @ParameterizedTest
    @MethodSource("outgoing")
    void whatGoesOutFitsItsContract(OutgoingEvent event) {
        ContractExamples.assertValid(event.type(), JSON.write(requireNonNull(event.data())));
    }

    static Stream<OutgoingEvent> outgoing() {
        return Stream.of(
                        forums().map(MESSAGING.forumEvents()::toOutgoing),
                        registrations().map(MESSAGING.registrationEvents()::toOutgoing),
                        participants().map(MESSAGING.participantEvents()::toOutgoing),
                        companies().map(MESSAGING.companyEvents()::toOutgoing),
                        checkIns().map(MESSAGING.checkInEvents()::toOutgoing))
                .flatMap(events -> events)
                .filter(event -> !event.isTombstone());
    }

    @Test
    void onlyParticipantsCarryContacts() {
        String wire =
                registrations()
                        .map(MESSAGING.registrationEvents()::toOutgoing)
                        .map(event -> JSON.write(requireNonNull(event.data())))
                        .toList()
                        .toString();

        assertThat(wire).contains("B0001").doesNotContain("@").doesNotContain("Светлана");
    }

    @ParameterizedTest
    @MethodSource("confirmations")
    void everyConfirmationCanBeRead(Example example) {
        assertThat(JSON.read(example.json(), RegistrationConfirmed.class).participantId())
                .isNotEmpty();
    }

    static Stream<Example> confirmations() {
        return ContractExamples.of(OutgoingRegistrationEvents.CONFIRMED);
    }

    @ParameterizedTest
    @MethodSource("cancellations")
    void everyCancellationCanBeRead(Example example) {
        assertThat(JSON.read(example.json(), RegistrationCancelled.class).registrationId())
                .isNotEmpty();
    }

    static Stream<Example> cancellations() {
        return ContractExamples.of(OutgoingRegistrationEvents.CANCELLED);
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void everyRejectionCanBeRead(Example example) {
        assertThat(JSON.read(example.json(), RegistrationRejected.class).reason()).isNotEmpty();
    }

    static Stream<Example> rejections() {
        return ContractExamples.of(OutgoingRegistrationEvents.REJECTED);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyOrderCanBeRead(Example example) {
        var order = JSON.read(example.json(), RegistrationOrdered.class);

        assertThat(order.form().person()).isNotNull();
        assertThat(order.form().reference()).isEqualTo(order.reference());
    }

    static Stream<Example> orders() {
        return ContractExamples.of(RegistrationOrdered.TYPE);
    }

    @ParameterizedTest
    @MethodSource("scans")
    void everyScanCanBeRead(Example example) {
        assertThat(JSON.read(example.json(), BadgeScanned.class).badge()).isNotEmpty();
    }

    static Stream<Example> scans() {
        return ContractExamples.of(BadgeScanned.TYPE);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyDescriptionCanBeRead(Example example) {
        assertThat(JSON.read(example.json(), CompanyDescribed.class).form().reference())
                .isEqualTo("S0001");
    }

    static Stream<Example> descriptions() {
        return ContractExamples.of(CompanyDescribed.TYPE);
    }

    @Test
    void sizeAndIntentsArriveFromBothSystemsAndGoOut() {
        var described = full(CompanyDescribed.TYPE, CompanyDescribed.class).form();
        var order = full(RegistrationOrdered.TYPE, RegistrationOrdered.class);
        var ordered = Objects.requireNonNull(order.form().company());
        var told = companies().map(CompanyChanged::company).map(CompanyState::of).findFirst();

        assertThat(described.size()).isEqualTo("SMALL");
        assertThat(described.intents()).containsExactly("DISTRIBUTION", "LICENSING");
        assertThat(ordered.size()).isEqualTo("MEDIUM");
        assertThat(ordered.intents()).containsExactly("TRADE", "DISTRIBUTION");
        assertThat(told.orElseThrow().size()).isEqualTo("MEDIUM");
        assertThat(told.orElseThrow().intents()).containsExactly("DISTRIBUTION");
    }

    private static <T> T full(String type, Class<T> as) {
        return ContractExamples.of(type)
                .filter(example -> example.name().equals("full"))
                .map(example -> JSON.read(example.json(), as))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ParticipantCheckedIn> checkIns() {
        Enrolment buyer = Enrolments.buyer("B0001");
        Instant at = Instant.parse("2020-10-30T00:12:31Z");
        return Stream.of(new Gate("hall-2"), null)
                .map(
                        gate ->
                                new CheckIn(
                                        buyer.id(), buyer.participantId(), buyer.forum(), at, gate))
                .map(ParticipantCheckedIn::new);
    }

    private static Stream<ForumEvent> forums() {
        var title = LocalizedText.of(Map.of("ko", "2020 동북아CEO경제협력포럼"));
        var details =
                new ForumDetails(
                        title,
                        title,
                        LocalDate.of(2020, 10, 30),
                        TimeZone.of("Asia/Seoul"),
                        null,
                        title,
                        List.of(new Language("ko")));
        Forum forum =
                new Forum(
                        Enrolments.FORUM,
                        details,
                        ForumStatus.OPEN,
                        List.of("organiser-pohang"),
                        List.of(new ParticipantType("buyer", Role.BUYER, true)));
        return Stream.of(
                new ForumEvent.ForumCreated(Forum.draft(forum.id(), details, "organiser-pohang")),
                new ForumEvent.ForumChanged(forum),
                new ForumEvent.ForumOpened(forum),
                new ForumEvent.ForumClosed(forum));
    }

    private static Stream<RegistrationEvent> registrations() {
        Enrolment buyer = Enrolments.buyer("B0001");
        Enrolment guest = Enrolments.attendee("g001@guests.example");
        var reason = new Reason("정원 초과");
        return Stream.of(
                new RegistrationEvent.RegistrationSubmitted(buyer),
                new RegistrationEvent.RegistrationSubmitted(guest),
                new RegistrationEvent.RegistrationApproved(buyer.id(), "organiser-pohang"),
                new RegistrationEvent.RegistrationRejected(buyer.id(), reason),
                new RegistrationEvent.RegistrationConfirmed(buyer),
                new RegistrationEvent.RegistrationConfirmed(guest),
                new RegistrationEvent.RegistrationCancelled(
                        buyer.id(), buyer.participantId(), reason),
                new RegistrationEvent.RegistrationCancelled(
                        guest.id(), guest.participantId(), null));
    }

    private static Stream<ParticipantEvent> participants() {
        Known buyer = known(Enrolments.buyer("B0001"));
        Known guest = known(Enrolments.attendee("g001@guests.example"));
        return Stream.of(
                        Stream.of(
                                new ParticipantChanged(buyer),
                                new ParticipantChanged(guest),
                                new ParticipantChanged(buyer.withdrawn())),
                        buyer.say(Purpose.RECOMMENDATION, true, NOON).events().stream(),
                        guest.say(Purpose.RECOMMENDATION, false, NOON).events().stream(),
                        guest.erase(NOON).events().stream())
                .flatMap(events -> events);
    }

    private static Known known(Enrolment enrolment) {
        return (Known) Participant.of(enrolment, NOON).state();
    }

    private static Stream<CompanyChanged> companies() {
        Enrolment buyer = Enrolments.buyer("B0001");
        var profile = Objects.requireNonNull(buyer.company());
        var company = Company.registered(buyer.forum(), profile, buyer.participantId());
        return Stream.of(company, company.without(buyer.participantId())).map(CompanyChanged::new);
    }
}
