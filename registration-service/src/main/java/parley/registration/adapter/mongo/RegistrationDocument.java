package parley.registration.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Channel;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Enrolment;
import parley.registration.domain.ForumId;
import parley.registration.domain.LanguagePair;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Purpose;
import parley.registration.domain.Reference;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Erased;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.RegistrationStatus;

/**
 *
 *
 * <pre>{@code
 * { _id, forum, participantId, type: {code, role, approvalRequired}, reference: "B0001",
 *   channel: "API", submittedBy, person: {…}, company: {companyId, reference, …},
 *   interpretation: ["ko-ru"], consents: {RECOMMENDATION: true}, attempt: 1,
 *   state: {status: "CONFIRMED", since, approvedBy, reason} }
 * { _id, forum, participantId, companyId, state: {status: "ERASED", since} }
 * }</pre>
 */
record RegistrationDocument(
        String participantId,
        @Nullable ParticipantTypeDocument type,
        @Nullable String reference,
        @Nullable Channel channel,
        @Nullable String submittedBy,
        @Nullable PersonDocument person,
        @Nullable ProfileDocument company,
        @Nullable String companyId,
        @Nullable List<String> interpretation,
        @Nullable Map<Purpose, Boolean> consents,
        @Nullable Integer attempt,
        StateDocument state) {

    static RegistrationDocument of(Registration registration) {
        return switch (registration) {
            case Kept kept -> kept(kept.enrolment(), StateDocument.of(kept));
            case Erased erased ->
                    new RegistrationDocument(
                            erased.participantId().toString(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            Texts.orAbsent(erased.company()),
                            null,
                            null,
                            null,
                            StateDocument.of(erased));
        };
    }

    private static RegistrationDocument kept(Enrolment enrolment, StateDocument state) {
        return new RegistrationDocument(
                enrolment.participantId().toString(),
                ParticipantTypeDocument.of(enrolment.type()),
                Texts.orAbsent(enrolment.reference()),
                enrolment.channel(),
                enrolment.submittedBy(),
                PersonDocument.of(enrolment.person()),
                enrolment.company() == null ? null : ProfileDocument.of(enrolment.company()),
                null,
                Texts.of(enrolment.interpretation()),
                enrolment.consents().said(),
                enrolment.attempt(),
                state);
    }

    Registration registration(RegistrationId id, ForumId forum) {
        ParticipantId participant = ParticipantId.parse(participantId);
        return state.status() == RegistrationStatus.ERASED
                ? new Erased(
                        id,
                        forum,
                        participant,
                        Texts.orAbsent(companyId, CompanyId::parse),
                        state.entered())
                : state.registration(enrolment(id, participant, forum));
    }

    private Enrolment enrolment(RegistrationId id, ParticipantId participant, ForumId forum) {
        return new Enrolment(
                id,
                participant,
                forum,
                requireNonNull(type).type(),
                Texts.orAbsent(reference, Reference::new),
                requireNonNull(channel),
                requireNonNull(submittedBy),
                requireNonNull(person).person(),
                company == null ? null : company.profile(),
                Texts.list(requireNonNull(interpretation), LanguagePair::parse),
                Texts.consents(consents),
                requireNonNull(attempt));
    }
}
