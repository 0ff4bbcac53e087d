package parley.registration.domain;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Enrolments of the Pohang forum; what a test is about it says itself. */
public final class Enrolments {

    public static final ForumId FORUM = new ForumId("necef-2020");

    private Enrolments() {}

    public static Enrolment buyer(String reference) {
        return company(new ParticipantType("buyer", Role.BUYER, true), Side.BUYER, reference);
    }

    public static Enrolment seller(String reference) {
        return company(new ParticipantType("seller", Role.SELLER, false), Side.SELLER, reference);
    }

    private static Enrolment company(ParticipantType type, Side side, String reference) {
        var profile =
                new CompanyProfile(
                        new CompanyId(new UUID(3, reference.hashCode())),
                        new Reference(reference),
                        new Name("ООО «Дальрыбторг»"),
                        new Country("RU"),
                        side,
                        List.of(new Language("ru")),
                        TimeZone.of("Asia/Vladivostok"),
                        List.of(),
                        List.of(new HsHeading("3304")),
                        List.of(),
                        CompanySize.MEDIUM,
                        List.of(Intent.DISTRIBUTION),
                        null);
        return new Enrolment(
                new RegistrationId(new UUID(1, reference.hashCode())),
                new ParticipantId(new UUID(2, reference.hashCode())),
                FORUM,
                type,
                new Reference(reference),
                Channel.API,
                "organiser-pohang",
                person("import@" + reference.toLowerCase(Locale.ROOT) + ".example"),
                profile,
                List.of(),
                Consents.NONE,
                1);
    }

    public static Enrolment attendee(String email) {
        return new Enrolment(
                new RegistrationId(new UUID(1, email.hashCode())),
                new ParticipantId(new UUID(2, email.hashCode())),
                FORUM,
                new ParticipantType("attendee", Role.ATTENDEE, false),
                null,
                Channel.API,
                "organiser-pohang",
                person(email),
                null,
                List.of(),
                Consents.NONE,
                1);
    }

    private static Person person(String email) {
        return new Person(
                new Name("Светлана Ким"),
                new Email(email),
                null,
                new Language("ru"),
                TimeZone.of("Asia/Vladivostok"),
                null);
    }
}
