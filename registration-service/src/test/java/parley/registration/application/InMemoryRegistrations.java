package parley.registration.application;

import java.util.Objects;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.ForumId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;

final class InMemoryRegistrations
        extends InMemoryAggregates<RegistrationId, Registration, RegistrationEvent>
        implements Registrations {

    InMemoryRegistrations() {
        super(registration -> registration.enrolment().id());
    }

    @Override
    public Page<Registration> list(ForumId forum, Selection selection, Paging paging) {
        return list(
                registration ->
                        registration.isTaken()
                                && registration.enrolment().forum().equals(forum)
                                && matches(registration, selection),
                paging);
    }

    private static boolean matches(Registration registration, Selection selection) {
        var enrolment = registration.enrolment();
        return (selection.status() == null || selection.status() == registration.status())
                && (selection.participantType() == null
                        || selection.participantType().equals(enrolment.type().code()))
                && (selection.reference() == null
                        || selection.reference().equals(Objects.toString(enrolment.reference())));
    }
}
