package parley.registration.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in one forum, and how to reach them.
 *
 * @param roles empty once the registration was cancelled
 * @param company the one that they represent
 */
public record Participant(
        ParticipantId id,
        RegistrationId registration,
        ForumId forum,
        @Nullable Reference reference,
        String displayName,
        Email email,
        @Nullable PhoneNumber phone,
        @Nullable Country country,
        Language language,
        TimeZone timeZone,
        List<Role> roles,
        @Nullable CompanyId company,
        List<LanguagePair> interpretation) {

    public Participant {
        roles = List.copyOf(roles);
        interpretation = List.copyOf(interpretation);
    }

    public static Participant of(Enrolment enrolment) {
        Person person = enrolment.person();
        CompanyProfile company = enrolment.company();
        Country home = company == null ? null : company.country();
        return new Participant(
                enrolment.participantId(),
                enrolment.id(),
                enrolment.forum(),
                enrolment.reference(),
                enrolment.displayName(),
                person.email(),
                person.phone(),
                person.country() != null ? person.country() : home,
                person.language(),
                person.timeZone(),
                List.of(enrolment.type().role()),
                company == null ? null : company.id(),
                enrolment.interpretation());
    }

    public Participant withdrawn() {
        return new Participant(
                id,
                registration,
                forum,
                reference,
                displayName,
                email,
                phone,
                country,
                language,
                timeZone,
                List.of(),
                null,
                interpretation);
    }

    @Override
    public String toString() {
        return "Participant[id=" + id + ", roles=" + roles + "]";
    }
}
