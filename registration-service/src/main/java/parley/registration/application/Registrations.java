package parley.registration.application;

import org.jspecify.annotations.Nullable;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.ForumId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.RegistrationStatus;

public interface Registrations extends Aggregates<RegistrationId, Registration, RegistrationEvent> {

    /** Those of a forum that are taken (neither Claiming nor Released), by id. */
    Page<Registration> list(ForumId forum, Selection selection, Paging paging);

    /** Absent components select everything. */
    record Selection(
            @Nullable RegistrationStatus status,
            @Nullable String participantType,
            @Nullable String reference) {}
}
