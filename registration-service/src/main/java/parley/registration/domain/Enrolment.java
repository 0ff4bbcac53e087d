package parley.registration.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registration is about; stays as it is once the registration is taken.
 *
 * @param type as the forum defined it when this came in
 * @param submittedBy subject of the token, or the source of the event, that brought it
 * @param company there exactly for sellers and buyers
 * @param consents what was said with it
 * @param attempt from 1; one more each time that it starts again to claim what is unique about it
 */
public record Enrolment(
        RegistrationId id,
        ParticipantId participantId,
        ForumId forum,
        ParticipantType type,
        @Nullable Reference reference,
        Channel channel,
        String submittedBy,
        Person person,
        @Nullable CompanyProfile company,
        List<LanguagePair> interpretation,
        Consents consents,
        int attempt) {

    public Enrolment {
        interpretation = interpretation.stream().distinct().toList();
        Optional<Side> side = type.role().side();
        if (!side.equals(Optional.ofNullable(company).map(CompanyProfile::side))) {
            throw new IllegalArgumentException(type.role() + " against the company of " + id);
        }
        if (type.role() == Role.INTERPRETER && interpretation.isEmpty()) {
            throw new IllegalArgumentException("An interpreter without languages: " + id);
        }
        if (person.name() == null && company == null && reference == null) {
            throw new IllegalArgumentException("Neither name nor reference: " + id);
        }
    }

    /** The person's name; without one the company's, or at least the reference. */
    public String displayName() {
        if (person.name() != null) {
            return person.name().value();
        }
        return company != null ? company.name().value() : String.valueOf(reference);
    }

    public Optional<CompanyId> companyId() {
        return Optional.ofNullable(company).map(CompanyProfile::id);
    }

    /** Whether this is the participant's or the submitter's own, by the subject of a token. */
    public boolean belongsTo(String subject) {
        return subject.equals(participantId.toString()) || subject.equals(submittedBy);
    }

    public Claimant claimant() {
        return new Claimant(id, attempt);
    }

    /** Whether it says the same, in whichever attempt and by whomever. */
    public boolean saysTheSameAs(Enrolment other) {
        return forum.equals(other.forum)
                && type.code().equals(other.type.code())
                && Objects.equals(reference, other.reference)
                && person.equals(other.person)
                && Objects.equals(company, other.company)
                && interpretation.equals(other.interpretation)
                && consents.equals(other.consents);
    }

    Enrolment nextAttemptAfter(Enrolment earlier) {
        return new Enrolment(
                id,
                participantId,
                forum,
                type,
                reference,
                channel,
                submittedBy,
                person,
                company,
                interpretation,
                consents,
                earlier.attempt + 1);
    }
}
