package parley.registration.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Country;
import parley.registration.domain.Email;
import parley.registration.domain.ForumId;
import parley.registration.domain.Language;
import parley.registration.domain.LanguagePair;
import parley.registration.domain.Participant;
import parley.registration.domain.Participant.Erased;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.PhoneNumber;
import parley.registration.domain.Purpose;
import parley.registration.domain.Reference;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.Role;
import parley.registration.domain.TimeZone;

/**
 *
 *
 * <pre>{@code
 * { _id, forum, registrationId, reference, displayName, email, phone, country, language, timeZone,
 *   roles: ["BUYER"], companyId, interpretation: [], consents: {RECOMMENDATION: true} }
 * { _id, forum, registrationId, erased: true }
 * }</pre>
 */
record ParticipantDocument(
        String registrationId,
        @Nullable String reference,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String country,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable List<Role> roles,
        @Nullable String companyId,
        @Nullable List<String> interpretation,
        @Nullable Map<Purpose, Boolean> consents,
        @Nullable Boolean erased) {

    static ParticipantDocument of(Participant participant) {
        return switch (participant) {
            case Known known -> known(known);
            case Erased(var _, RegistrationId registration, var _) ->
                    new ParticipantDocument(
                            registration.toString(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            true);
        };
    }

    private static ParticipantDocument known(Known participant) {
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
                Texts.of(participant.interpretation()),
                participant.consents().said(),
                null);
    }

    Participant participant(ParticipantId id, ForumId forum) {
        RegistrationId registration = RegistrationId.parse(registrationId);
        return Boolean.TRUE.equals(erased)
                ? new Erased(id, registration, forum)
                : known(id, registration, forum);
    }

    private Known known(ParticipantId id, RegistrationId registration, ForumId forum) {
        return new Known(
                id,
                registration,
                forum,
                Texts.orAbsent(reference, Reference::new),
                requireNonNull(displayName),
                new Email(requireNonNull(email)),
                Texts.orAbsent(phone, PhoneNumber::new),
                Texts.orAbsent(country, Country::new),
                new Language(requireNonNull(language)),
                TimeZone.of(requireNonNull(timeZone)),
                requireNonNull(roles),
                Texts.orAbsent(companyId, CompanyId::parse),
                Texts.list(requireNonNull(interpretation), LanguagePair::parse),
                Texts.consents(consents));
    }

    @Override
    public String toString() {
        return "ParticipantDocument[…]";
    }
}
