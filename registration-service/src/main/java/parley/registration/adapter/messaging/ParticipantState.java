package parley.registration.adapter.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Consents;
import parley.registration.domain.LanguagePair;
import parley.registration.domain.Participant;
import parley.registration.domain.Role;

/** Wire record of {@code participant-changed}: the whole state, the only one with contacts. */
record ParticipantState(
        String participantId,
        String registrationId,
        @Nullable String reference,
        String displayName,
        String email,
        @Nullable String phone,
        @Nullable String country,
        String language,
        String timeZone,
        List<String> roles,
        @Nullable String companyId,
        @Nullable List<String> interpretation,
        @Nullable List<ConsentState> consents) {

    record ConsentState(String purpose, boolean given) {}

    static ParticipantState of(Participant.Known participant) {
        List<String> pairs =
                participant.interpretation().stream().map(LanguagePair::toString).toList();
        return new ParticipantState(
                participant.id().toString(),
                participant.registration().toString(),
                participant.reference() == null ? null : participant.reference().value(),
                participant.displayName(),
                participant.email().value(),
                participant.phone() == null ? null : participant.phone().value(),
                participant.country() == null ? null : participant.country().code(),
                participant.language().tag(),
                participant.timeZone().toString(),
                participant.roles().stream().map(Role::name).toList(),
                participant.company() == null ? null : participant.company().toString(),
                pairs.isEmpty() ? null : pairs,
                consents(participant.consents()));
    }

    private static @Nullable List<ConsentState> consents(Consents consents) {
        return consents.said().isEmpty()
                ? null
                : consents.said().entrySet().stream()
                        .map(said -> new ConsentState(said.getKey().name(), said.getValue()))
                        .toList();
    }

    @Override
    public String toString() {
        return "ParticipantState[" + participantId + "]";
    }
}
