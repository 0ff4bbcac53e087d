package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.registration.application.Registrations.Selection;
import parley.registration.domain.ForumId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationId;

/** Shows registrations: all to the forum's organisers, their own to everybody else. */
public final class FindRegistrations {

    private final Registrations registrations;
    private final OrganisedForums organised;

    public FindRegistrations(Registrations registrations, OrganisedForums organised) {
        this.registrations = registrations;
        this.organised = organised;
    }

    public Outcome<Page<Registration>> list(
            ForumId forum, Selection selection, Paging paging, Caller caller) {
        return organised
                .of(caller, forum)
                .map(own -> registrations.list(own.id(), selection, paging));
    }

    public Outcome<Versioned<Registration>> find(ForumId forum, RegistrationId id, Caller caller) {
        return registrations
                .find(id)
                .filter(found -> found.state().isTaken())
                .filter(found -> found.state().enrolment().forum().equals(forum))
                .map(found -> shown(found, caller))
                .orElseGet(() -> Outcome.refused(Refusals.unknownRegistration(id)));
    }

    private Outcome<Versioned<Registration>> shown(Versioned<Registration> found, Caller caller) {
        return check(found.state(), caller).map(allowed -> found);
    }

    /** The registration, if it is the caller's own or one of a forum that the caller organises. */
    Outcome<Registration> check(Registration registration, Caller caller) {
        if (registration.enrolment().belongsTo(caller.subject())) {
            return Outcome.of(registration);
        }
        return switch (organised.of(caller, registration.enrolment().forum())) {
            case Outcome.Accepted<?> _ -> Outcome.of(registration);
            case Outcome.Refused<?> _ ->
                    Outcome.refused(Refusals.notYours(registration.enrolment().id()));
        };
    }
}
