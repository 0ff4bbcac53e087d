package parley.registration.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.Email;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;

final class InMemoryRegistrations
        extends InMemoryAggregates<RegistrationId, Registration, RegistrationEvent>
        implements Registrations {

    InMemoryRegistrations() {
        super(Registration::id);
    }

    @Override
    public Page<Registration.Kept> list(ForumId forum, Selection selection, Paging paging) {
        return list(
                        registration ->
                                registration.isTaken()
                                        && registration.forum().equals(forum)
                                        && registration instanceof Registration.Kept kept
                                        && matches(kept, selection),
                        paging)
                .map(Registration.Kept.class::cast);
    }

    @Override
    public Optional<Registration> of(ParticipantId participant) {
        return states().filter(registration -> registration.participantId().equals(participant))
                .findFirst();
    }

    @Override
    public List<Registration.Kept> overOf(ForumId forum, Email email) {
        return states().filter(registration -> registration.forum().equals(forum))
                .filter(
                        registration ->
                                registration instanceof Registration.Over
                                        && !(registration instanceof Registration.Claiming))
                .map(Registration.Kept.class::cast)
                .filter(
                        over ->
                                over.enrolment()
                                        .person()
                                        .email()
                                        .normalized()
                                        .equals(email.normalized()))
                .toList();
    }

    private static boolean matches(Registration.Kept registration, Selection selection) {
        var enrolment = registration.enrolment();
        return (selection.status() == null || selection.status() == registration.status())
                && (selection.participantType() == null
                        || selection.participantType().equals(enrolment.type().code()))
                && (selection.reference() == null
                        || selection.reference().equals(Objects.toString(enrolment.reference())));
    }
}
