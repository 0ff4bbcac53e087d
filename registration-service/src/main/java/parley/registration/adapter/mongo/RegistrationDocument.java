package parley.registration.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Channel;
import parley.registration.domain.Enrolment;
import parley.registration.domain.ForumId;
import parley.registration.domain.LanguagePair;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Reference;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationId;

/**
 *
 *
 * <pre>{@code
 * { _id, forum, participantId, type: {code, role, approvalRequired}, reference: "B0001",
 *   channel: "API", submittedBy, person: {…}, company: {companyId, reference, …},
 *   interpretation: ["ko-ru"], attempt: 1,
 *   state: {status: "CONFIRMED", since, approvedBy, reason} }
 * }</pre>
 */
record RegistrationDocument(
        String participantId,
        ParticipantTypeDocument type,
        @Nullable String reference,
        Channel channel,
        String submittedBy,
        PersonDocument person,
        @Nullable ProfileDocument company,
        List<String> interpretation,
        int attempt,
        StateDocument state) {

    static RegistrationDocument of(Registration registration) {
        Enrolment enrolment = registration.enrolment();
        return new RegistrationDocument(
                enrolment.participantId().toString(),
                ParticipantTypeDocument.of(enrolment.type()),
                Texts.orAbsent(enrolment.reference()),
                enrolment.channel(),
                enrolment.submittedBy(),
                PersonDocument.of(enrolment.person()),
                enrolment.company() == null ? null : ProfileDocument.of(enrolment.company()),
                Texts.of(enrolment.interpretation()),
                enrolment.attempt(),
                StateDocument.of(registration));
    }

    Registration registration(RegistrationId id, ForumId forum) {
        return state.registration(
                new Enrolment(
                        id,
                        ParticipantId.parse(participantId),
                        forum,
                        type.type(),
                        Texts.orAbsent(reference, Reference::new),
                        channel,
                        submittedBy,
                        person.person(),
                        company == null ? null : company.profile(),
                        Texts.list(interpretation, LanguagePair::parse),
                        attempt));
    }
}
