package parley.registration.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Country;
import parley.registration.domain.Email;
import parley.registration.domain.ForumId;
import parley.registration.domain.Language;
import parley.registration.domain.LanguagePair;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.PhoneNumber;
import parley.registration.domain.Reference;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.Role;
import parley.registration.domain.TimeZone;

/**
 *
 *
 * <pre>{@code
 * { _id, forum, registrationId, reference, displayName, email, phone, country, language, timeZone,
 *   roles: ["BUYER"], companyId, interpretation: [] }
 * }</pre>
 */
record ParticipantDocument(
        String registrationId,
        @Nullable String reference,
        String displayName,
        String email,
        @Nullable String phone,
        @Nullable String country,
        String language,
        String timeZone,
        List<Role> roles,
        @Nullable String companyId,
        List<String> interpretation) {

    static ParticipantDocument of(Participant participant) {
        PhoneNumber phone = participant.phone();
        return new ParticipantDocument(
                participant.registration().toString(),
                Texts.orAbsent(participant.reference()),
                participant.displayName(),
                participant.email().value(),
                phone == null ? null : phone.value(),
                Texts.orAbsent(participant.country()),
                participant.language().tag(),
                participant.timeZone().toString(),
                participant.roles(),
                Texts.orAbsent(participant.company()),
                Texts.of(participant.interpretation()));
    }

    Participant participant(ParticipantId id, ForumId forum) {
        return new Participant(
                id,
                RegistrationId.parse(registrationId),
                forum,
                Texts.orAbsent(reference, Reference::new),
                displayName,
                new Email(email),
                Texts.orAbsent(phone, PhoneNumber::new),
                Texts.orAbsent(country, Country::new),
                new Language(language),
                TimeZone.of(timeZone),
                roles,
                Texts.orAbsent(companyId, CompanyId::parse),
                Texts.list(interpretation, LanguagePair::parse));
    }

    @Override
    public String toString() {
        return "ParticipantDocument[…]";
    }
}
