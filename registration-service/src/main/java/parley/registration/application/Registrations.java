package parley.registration.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.Email;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.RegistrationStatus;

public interface Registrations extends Aggregates<RegistrationId, Registration, RegistrationEvent> {

    /** Those of a forum that are taken (neither Claiming nor Released nor Erased), by id. */
    Page<Registration.Kept> list(ForumId forum, Selection selection, Paging paging);

    /** The one that makes, or made, this participant. */
    Optional<Registration> of(ParticipantId participant);

    /** Those of a forum with this address that are released, rejected or cancelled. */
    List<Registration.Kept> overOf(ForumId forum, Email email);

    /** Absent components select everything. */
    record Selection(
            @Nullable RegistrationStatus status,
            @Nullable String participantType,
            @Nullable String reference) {}
}
