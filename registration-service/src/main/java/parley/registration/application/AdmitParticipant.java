package parley.registration.application;

import java.util.List;
import java.util.Optional;
import parley.platform.refusal.Outcome;
import parley.registration.domain.Change;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.RegistrationId;

/**
 * Makes a participant, and the company, of a confirmed registration. Repeatable: ids follow from
 * the registration, and what is as it should be is not written again.
 */
public final class AdmitParticipant {

    private final Registrations registrations;
    private final Participants participants;
    private final Companies companies;

    public AdmitParticipant(
            Registrations registrations, Participants participants, Companies companies) {
        this.registrations = registrations;
        this.participants = participants;
        this.companies = companies;
    }

    /** Does nothing when it was cancelled meanwhile; one who was erased stays so. */
    public Outcome<Registration> admit(RegistrationId id) {
        Optional<Registration> found = registrations.find(id).map(Versioned::state);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.unknownRegistration(id));
        }
        if (found.get() instanceof Confirmed(Enrolment enrolment, var since)) {
            Change<Participant, ParticipantEvent> admitted = Participant.of(enrolment, since);
            participants.add(admitted.state(), admitted.events());
            CompanyProfile profile = enrolment.company();
            if (profile != null) {
                return admit(profile, enrolment).map(company -> found.get());
            }
        }
        return Outcome.of(found.get());
    }

    private Outcome<Company> admit(CompanyProfile profile, Enrolment enrolment) {
        var company = Company.registered(enrolment.forum(), profile, enrolment.participantId());
        if (companies.add(company, List.of(new CompanyChanged(company)))) {
            return Outcome.of(company);
        }
        return companies
                .change(company.id(), before -> Outcome.of(replaced(before, profile, enrolment)))
                .map(Versioned::state);
    }

    /**
     * The company's claim is this registration's alone, so it replaces what an earlier one left;
     * what it left itself stays, for somebody may have described it since. Whether it still holds
     * is read after the company was: a withdrawal that this does not see comes after the write, or
     * makes the write fail.
     */
    private Change<Company, CompanyChanged> replaced(
            Company before, CompanyProfile profile, Enrolment enrolment) {
        boolean confirmed =
                registrations
                        .find(enrolment.id())
                        .filter(found -> found.state() instanceof Confirmed)
                        .isPresent();
        if (!confirmed || before.isRepresentedBy(enrolment.participantId())) {
            return Change.to(before);
        }
        Company again = before.registeredAgain(profile, enrolment.participantId());
        return Change.to(again, new CompanyChanged(again));
    }
}
