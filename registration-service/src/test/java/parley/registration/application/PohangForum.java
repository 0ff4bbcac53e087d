package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.platform.time.ForumClock;
import parley.registration.application.RegistrationForm.CompanyForm;
import parley.registration.application.RegistrationForm.ConsentsForm;
import parley.registration.application.RegistrationForm.PersonForm;
import parley.registration.domain.Enrolment;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantType;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.RegistrationId;

/** The use cases put together around in-memory stores, with the Pohang forum open. */
final class PohangForum {

    static final ForumId FORUM = new ForumId("necef-2020");
    static final Caller ORGANISER = new Caller("organiser-pohang", Set.of(Role.ORGANISER));
    static final Caller TICKETS = new Caller("tickets", Set.of(Role.SERVICE));
    static final Instant NOW = Instant.parse("2020-10-01T03:00:00Z");

    final InMemoryForums forums = new InMemoryForums();
    final InMemoryRegistrations registrations = new InMemoryRegistrations();
    final InMemoryParticipants participants = new InMemoryParticipants();
    final InMemoryCompanies companies = new InMemoryCompanies();
    final InMemoryCheckIns checkIns = new InMemoryCheckIns();
    final InMemoryClaims claims = new InMemoryClaims();

    private final ForumClock forumClock = () -> NOW;
    private final Clock systemClock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final UniqueThings uniqueThings =
            new UniqueThings(claims, new EmailFingerprint("test"));

    final CreateForum createForum = new CreateForum(forums);
    final ChangeForum changeForum = new ChangeForum(forums);
    final OrganisedForums organised = new OrganisedForums(forums);
    final FindRegistrations find = new FindRegistrations(registrations, organised);
    final SubmitRegistration submit =
            new SubmitRegistration(
                    forums,
                    registrations,
                    number -> !number.value().startsWith("+999"),
                    new TakeRegistration(registrations, uniqueThings, forumClock));
    final ApproveRegistration approve =
            new ApproveRegistration(registrations, organised, forumClock);
    final RejectRegistration reject =
            new RejectRegistration(registrations, organised, uniqueThings, forumClock);
    final CancelRegistration cancel =
            new CancelRegistration(registrations, find, uniqueThings, forumClock);
    final AdmitParticipant admit = new AdmitParticipant(registrations, participants, companies);
    final WithdrawParticipant withdraw =
            new WithdrawParticipant(registrations, participants, companies, uniqueThings);

    /** Whose answers were forgotten. */
    final List<String> forgotten = new ArrayList<>();

    final EraseParticipant erase =
            new EraseParticipant(
                    participants, registrations, find, withdraw, forgotten::add, forumClock);
    final ChangeConsent consent = new ChangeConsent(participants, find, forumClock);
    final DescribeCompany describe = new DescribeCompany(companies);
    final CheckInParticipant checkIn = new CheckInParticipant(forums, registrations, checkIns);
    final SweepClaims sweep =
            new SweepClaims(claims, registrations, systemClock, Duration.ofMinutes(1));

    PohangForum() {
        createForum.create(form(), ORGANISER).orThrow();
        changeForum.define(FORUM, type("seller", false), ORGANISER).orThrow();
        changeForum.define(FORUM, type("buyer", true), ORGANISER).orThrow();
        changeForum.define(FORUM, type("interpreter", false), ORGANISER).orThrow();
        changeForum.define(FORUM, type("attendee", false), ORGANISER).orThrow();
        changeForum.define(FORUM, type("speaker", false), ORGANISER).orThrow();
        changeForum.open(FORUM, ORGANISER).orThrow();
    }

    static ForumForm form() {
        return new ForumForm(
                "necef-2020",
                Map.of("ko", "2020 동북아CEO경제협력포럼"),
                null,
                LocalDate.of(2020, 10, 30),
                "Asia/Seoul",
                null,
                null,
                List.of("ko", "ru"));
    }

    private static ParticipantType type(String code, boolean approvalRequired) {
        return new ParticipantType(
                code,
                parley.registration.domain.Role.valueOf(code.toUpperCase(Locale.ROOT)),
                approvalRequired);
    }

    static RegistrationId id(int number) {
        return new RegistrationId(new UUID(0, number));
    }

    static RegistrationForm seller(String reference) {
        return company("seller", reference);
    }

    static RegistrationForm buyer(String reference) {
        return company("buyer", reference);
    }

    static RegistrationForm attendee(String email) {
        return new RegistrationForm("attendee", null, person("珲春市代表团 1", email), null, null, null);
    }

    static RegistrationForm interpreter(String reference, String email) {
        return new RegistrationForm(
                "interpreter", reference, person(null, email), null, List.of("ko-ru"), null);
    }

    static RegistrationForm saying(RegistrationForm form, boolean recommendation) {
        return new RegistrationForm(
                form.participantType(),
                form.reference(),
                form.person(),
                form.company(),
                form.interpretation(),
                new ConsentsForm(recommendation));
    }

    static RegistrationForm company(String type, String reference) {
        return new RegistrationForm(
                type, null, person(null, "export@s0001.example"), company(reference), null, null);
    }

    static CompanyForm company(String reference) {
        return new CompanyForm(
                reference,
                "㈜젠셀",
                "KR",
                null,
                List.of("ko"),
                "Asia/Seoul",
                List.of("3002"),
                null,
                List.of("RU"),
                "SMALL",
                List.of("DISTRIBUTION"),
                null);
    }

    static PersonForm person(@Nullable String name, String email) {
        return new PersonForm(name, email, "+82542000001", "ko", "Asia/Seoul", null);
    }

    Kept submitted(RegistrationForm form, int number) {
        return kept(submit(form, number));
    }

    static Kept kept(Outcome<Versioned<Registration>> outcome) {
        return (Kept) outcome.orThrow().state();
    }

    Known participant(Enrolment enrolment) {
        return (Known) participants.find(enrolment.participantId()).orElseThrow().state();
    }

    Outcome<Versioned<Registration>> submit(RegistrationForm form, int number) {
        return submit.submit(form, FORUM, id(number), TICKETS);
    }

    static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
