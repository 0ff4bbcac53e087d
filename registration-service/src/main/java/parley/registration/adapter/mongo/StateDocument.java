package parley.registration.adapter.mongo;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Reason;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Approved;
import parley.registration.domain.Registration.Cancelled;
import parley.registration.domain.Registration.Claiming;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.Registration.Erased;
import parley.registration.domain.Registration.Rejected;
import parley.registration.domain.Registration.Released;
import parley.registration.domain.Registration.Submitted;
import parley.registration.domain.RegistrationStatus;

/**
 * The state of a registration.
 *
 * @param since forum time at which it was entered; absent while it claims
 */
record StateDocument(
        RegistrationStatus status,
        @Nullable Instant since,
        @Nullable String approvedBy,
        @Nullable String reason) {

    static StateDocument of(Registration registration) {
        RegistrationStatus status = registration.status();
        return switch (registration) {
            case Claiming _, Released _ -> new StateDocument(status, null, null, null);
            case Submitted(Enrolment _, Instant since) ->
                    new StateDocument(status, since, null, null);
            case Approved(Enrolment _, Instant since, String by) ->
                    new StateDocument(status, since, by, null);
            case Rejected(Enrolment _, Instant since, Reason reason) ->
                    new StateDocument(status, since, null, reason.value());
            case Confirmed(Enrolment _, Instant since) ->
                    new StateDocument(status, since, null, null);
            case Cancelled(Enrolment _, Instant since, @Nullable Reason reason) ->
                    new StateDocument(status, since, null, Texts.orAbsent(reason));
            case Erased erased -> new StateDocument(status, erased.since(), null, null);
        };
    }

    Registration registration(Enrolment enrolment) {
        return switch (status) {
            case CLAIMING -> new Claiming(enrolment);
            case RELEASED -> new Released(enrolment);
            case SUBMITTED -> new Submitted(enrolment, entered());
            case APPROVED -> new Approved(enrolment, entered(), Objects.requireNonNull(approvedBy));
            case REJECTED ->
                    new Rejected(enrolment, entered(), new Reason(Objects.requireNonNull(reason)));
            case CONFIRMED -> new Confirmed(enrolment, entered());
            case CANCELLED ->
                    new Cancelled(enrolment, entered(), Texts.orAbsent(reason, Reason::new));
            case ERASED -> throw new IllegalStateException("Nothing is kept of " + enrolment.id());
        };
    }

    Instant entered() {
        return Objects.requireNonNull(since);
    }
}
