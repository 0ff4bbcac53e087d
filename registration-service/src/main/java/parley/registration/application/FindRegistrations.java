package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.registration.application.Registrations.Selection;
import parley.registration.domain.ForumId;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Erased;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.RegistrationId;

/** Shows registrations: all to the forum's organisers, their own to everybody else. */
public final class FindRegistrations {

    private final Registrations registrations;
    private final OrganisedForums organised;

    public FindRegistrations(Registrations registrations, OrganisedForums organised) {
        this.registrations = registrations;
        this.organised = organised;
    }

    public Outcome<Page<Registration.Kept>> list(
            ForumId forum, Selection selection, Paging paging, Caller caller) {
        return organised
                .of(caller, forum)
                .map(own -> registrations.list(own.id(), selection, paging));
    }

    public Outcome<Versioned<Registration>> find(ForumId forum, RegistrationId id, Caller caller) {
        return registrations
                .find(id)
                .map(
                        found ->
                                taken(found.state(), forum)
                                        .flatMap(taken -> check(taken, caller))
                                        .map(allowed -> found))
                .orElseGet(() -> Outcome.refused(Refusals.unknownRegistration(id)));
    }

    /** One that exists for those outside: neither begun only, nor erased, nor of another forum. */
    static Outcome<Kept> taken(Registration registration, ForumId forum) {
        RegistrationId id = registration.id();
        if (registration.forum().equals(forum)) {
            if (registration instanceof Erased) {
                return Outcome.refused(Refusals.erased(id.toString()));
            }
            if (registration instanceof Kept kept && kept.isTaken()) {
                return Outcome.of(kept);
            }
        }
        return Outcome.refused(Refusals.unknownRegistration(id));
    }

    /** The registration, if it is the caller's own or one of a forum that the caller organises. */
    Outcome<Kept> check(Kept registration, Caller caller) {
        if (registration.enrolment().belongsTo(caller.subject())) {
            return Outcome.of(registration);
        }
        return switch (organised.of(caller, registration.forum())) {
            case Outcome.Accepted<?> _ -> Outcome.of(registration);
            case Outcome.Refused<?> _ -> Outcome.refused(Refusals.notYours(registration.id()));
        };
    }
}
