package parley.registration.application;

import java.util.Optional;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.registration.domain.Change;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Participant;
import parley.registration.domain.Participant.Erased;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.ParticipantEvent.ParticipantChanged;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.RegistrationId;

/**
 * Clears up after a registration that ended: its claims are freed, the participant has no role any
 * more and represents nobody. Repeatable.
 */
public final class WithdrawParticipant {

    private final Registrations registrations;
    private final Participants participants;
    private final Companies companies;
    private final UniqueThings uniqueThings;

    public WithdrawParticipant(
            Registrations registrations,
            Participants participants,
            Companies companies,
            UniqueThings uniqueThings) {
        this.registrations = registrations;
        this.participants = participants;
        this.companies = companies;
        this.uniqueThings = uniqueThings;
    }

    /** Also for one that never was confirmed, which made no participant. */
    public Outcome<Registration> withdraw(RegistrationId id) {
        Optional<Registration> found = registrations.find(id).map(Versioned::state);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.unknownRegistration(id));
        }
        Registration ended = found.get();
        if (ended instanceof Kept kept) {
            uniqueThings.release(kept.enrolment());
        }
        return endParticipation(ended.participantId())
                .flatMap(done -> endRepresentation(ended))
                .map(done -> ended);
    }

    private Outcome<Boolean> endParticipation(ParticipantId participant) {
        return ifAdmitted(
                participants.change(
                        participant,
                        before ->
                                Outcome.of(
                                        switch (before) {
                                            case Known known -> withdrawn(known);
                                            case Erased erased -> Change.to(erased);
                                        })));
    }

    private Outcome<Boolean> endRepresentation(Registration ended) {
        Optional<CompanyId> company = ended.companyId();
        if (company.isEmpty()) {
            return Outcome.of(false);
        }
        return ifAdmitted(
                companies.change(
                        company.get(),
                        before -> Outcome.of(left(before, before.without(ended.participantId())))));
    }

    private static Change<Participant, ParticipantEvent> withdrawn(Known before) {
        Known after = before.withdrawn();
        return before.equals(after)
                ? Change.to(before)
                : Change.to(after, new ParticipantChanged(after));
    }

    private static Change<Company, CompanyChanged> left(Company before, Company after) {
        return before.equals(after)
                ? Change.to(before)
                : Change.to(after, new CompanyChanged(after));
    }

    private static Outcome<Boolean> ifAdmitted(Outcome<?> change) {
        return switch (change) {
            case Outcome.Accepted<?> _ -> Outcome.of(true);
            case Outcome.Refused<?>(Refusal refusal) ->
                    refusal.kind() == Refusal.Kind.NOT_FOUND
                            ? Outcome.of(false)
                            : Outcome.refused(refusal);
        };
    }
}
