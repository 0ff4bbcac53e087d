package parley.registration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.RegistrationEvent.RegistrationApproved;
import parley.registration.domain.RegistrationEvent.RegistrationCancelled;
import parley.registration.domain.RegistrationEvent.RegistrationConfirmed;
import parley.registration.domain.RegistrationEvent.RegistrationRejected;
import parley.registration.domain.RegistrationEvent.RegistrationSubmitted;

/**
 * A registration in one of its states; a transition exists only where it is permitted.
 *
 * <pre>
 *           ┌────────── retry ◀──────────┐
 *           ▼                            │
 * (new) ─▶ Claiming ─── release ──────▶ Released
 *           │  │
 *           │  └ complete, approval required ─▶ Submitted ─── reject ──▶ Rejected
 *           │                                    │     │
 *           │                                 approve  └─ cancel ─────────────┐
 *           │                                    ▼                            ▼
 *           │                                 Approved ─────── cancel ──▶ Cancelled
 *           │                                    │                            ▲
 *           │                                 confirm                         │
 *           │                                    ▼                            │
 *           └ complete, no approval ────────▶ Confirmed ─────── cancel ───────┘
 *
 * Claiming, Released, Rejected, Cancelled ── erase ─▶ Erased
 * </pre>
 *
 * <p>Claiming and Released are not shown to anybody: the registration is taken only once it holds
 * what is unique about it.
 */
public sealed interface Registration {

    RegistrationId id();

    ForumId forum();

    ParticipantId participantId();

    Optional<CompanyId> companyId();

    default RegistrationStatus status() {
        return switch (this) {
            case Claiming _ -> RegistrationStatus.CLAIMING;
            case Released _ -> RegistrationStatus.RELEASED;
            case Submitted _ -> RegistrationStatus.SUBMITTED;
            case Approved _ -> RegistrationStatus.APPROVED;
            case Rejected _ -> RegistrationStatus.REJECTED;
            case Confirmed _ -> RegistrationStatus.CONFIRMED;
            case Cancelled _ -> RegistrationStatus.CANCELLED;
            case Erased _ -> RegistrationStatus.ERASED;
        };
    }

    /** Whether anybody may see it. */
    default boolean isTaken() {
        return switch (this) {
            case Claiming _, Released _, Erased _ -> false;
            case Submitted _, Approved _, Rejected _, Confirmed _, Cancelled _ -> true;
        };
    }

    /** Whether what this attempt claimed belongs to it for good. */
    default boolean holdsClaimsOf(Claimant attempt) {
        return switch (this) {
            case Submitted open -> open.enrolment().claimant().equals(attempt);
            case Approved open -> open.enrolment().claimant().equals(attempt);
            case Confirmed open -> open.enrolment().claimant().equals(attempt);
            case Claiming _, Released _, Rejected _, Cancelled _, Erased _ -> false;
        };
    }

    /** Everything but {@link Erased}: who registered, and for what, is known. */
    sealed interface Kept extends Registration {

        Enrolment enrolment();

        @Override
        default RegistrationId id() {
            return enrolment().id();
        }

        @Override
        default ForumId forum() {
            return enrolment().forum();
        }

        @Override
        default ParticipantId participantId() {
            return enrolment().participantId();
        }

        @Override
        default Optional<CompanyId> companyId() {
            return enrolment().companyId();
        }
    }

    /** One that ended, or never began: what is kept of the person can go. */
    sealed interface Over extends Kept {

        default Change<Registration, RegistrationEvent> erase(Instant at) {
            return Change.to(
                    new Erased(id(), forum(), participantId(), companyId().orElse(null), at));
        }
    }

    /** It exists in order to claim; what it claims is not its own yet. */
    record Claiming(Enrolment enrolment) implements Over {

        /** All claims are held. */
        public Change<Registration, RegistrationEvent> complete(Instant at) {
            if (enrolment.type().approvalRequired()) {
                return Change.to(
                        new Submitted(enrolment, at), new RegistrationSubmitted(enrolment));
            }
            return new Change<>(
                    new Confirmed(enrolment, at),
                    List.of(
                            new RegistrationSubmitted(enrolment),
                            new RegistrationConfirmed(enrolment)));
        }

        /** From here on this attempt can't complete, so its claims may be freed. */
        public Change<Registration, RegistrationEvent> release() {
            return Change.to(new Released(enrolment));
        }

        /** The same registration came again with other content before it was complete. */
        public Change<Registration, RegistrationEvent> retry(Enrolment again) {
            return Change.to(new Claiming(again.nextAttemptAfter(enrolment)));
        }
    }

    /** Something that it claims belongs to another, or it stopped half-way. */
    record Released(Enrolment enrolment) implements Over {

        public Change<Registration, RegistrationEvent> retry(Enrolment again) {
            return Change.to(new Claiming(again.nextAttemptAfter(enrolment)));
        }
    }

    /** Waits for an organiser. */
    record Submitted(Enrolment enrolment, Instant since) implements Kept {

        public Change<Approved, RegistrationEvent> approve(String organiser, Instant at) {
            return Change.to(
                    new Approved(enrolment, at, organiser),
                    new RegistrationApproved(enrolment.id(), organiser));
        }

        public Change<Registration, RegistrationEvent> reject(Reason reason, Instant at) {
            return Change.to(
                    new Rejected(enrolment, at, reason),
                    new RegistrationRejected(enrolment.id(), reason));
        }

        public Change<Registration, RegistrationEvent> cancel(@Nullable Reason reason, Instant at) {
            return cancelled(enrolment, reason, at);
        }
    }

    record Approved(Enrolment enrolment, Instant since, String approvedBy) implements Kept {

        public Change<Registration, RegistrationEvent> confirm(Instant at) {
            return Change.to(new Confirmed(enrolment, at), new RegistrationConfirmed(enrolment));
        }

        public Change<Registration, RegistrationEvent> cancel(@Nullable Reason reason, Instant at) {
            return cancelled(enrolment, reason, at);
        }
    }

    record Rejected(Enrolment enrolment, Instant since, Reason reason) implements Over {}

    record Confirmed(Enrolment enrolment, Instant since) implements Kept {

        public Change<Registration, RegistrationEvent> cancel(@Nullable Reason reason, Instant at) {
            return cancelled(enrolment, reason, at);
        }
    }

    record Cancelled(Enrolment enrolment, Instant since, @Nullable Reason reason) implements Over {}

    /** What is left for good, so that the same order or request does not bring the person back. */
    record Erased(
            RegistrationId id,
            ForumId forum,
            ParticipantId participantId,
            @Nullable CompanyId company,
            Instant since)
            implements Registration {

        @Override
        public Optional<CompanyId> companyId() {
            return Optional.ofNullable(company);
        }
    }

    private static Change<Registration, RegistrationEvent> cancelled(
            Enrolment enrolment, @Nullable Reason reason, Instant at) {
        return Change.to(
                new Cancelled(enrolment, at, reason),
                new RegistrationCancelled(enrolment.id(), enrolment.participantId(), reason));
    }
}
