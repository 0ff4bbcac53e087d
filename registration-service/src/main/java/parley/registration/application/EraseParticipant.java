package parley.registration.application;

import java.util.Optional;
import parley.platform.idempotency.StoredAnswers;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;
import parley.registration.domain.Change;
import parley.registration.domain.Channel;
import parley.registration.domain.Enrolment;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;
import parley.registration.domain.Participant.Erased;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Approved;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.Registration.Over;
import parley.registration.domain.Registration.Released;
import parley.registration.domain.Registration.Submitted;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;

/**
 * Erases all that is known of a person. First the participant, which is decided by one write and
 * told by the same; then the registration, step by step, each repeatable: it is cancelled, what it
 * claimed is freed, nobody is represented by it, and only then goes the address that the claims
 * were found by. Whoever asked takes these steps, and the own event does where that one stopped.
 */
public final class EraseParticipant {

    private final Participants participants;
    private final Registrations registrations;
    private final FindRegistrations visible;
    private final WithdrawParticipant withdrawing;
    private final StoredAnswers answers;
    private final ForumClock clock;

    public EraseParticipant(
            Participants participants,
            Registrations registrations,
            FindRegistrations visible,
            WithdrawParticipant withdrawing,
            StoredAnswers answers,
            ForumClock clock) {
        this.participants = participants;
        this.registrations = registrations;
        this.visible = visible;
        this.withdrawing = withdrawing;
        this.answers = answers;
        this.clock = clock;
    }

    /** Erasing again changes nothing; also of one who never was confirmed. */
    public Outcome<ParticipantId> erase(ForumId forum, ParticipantId id, Caller caller) {
        Optional<Registration> registration = registrations.of(id);
        if (registration.isEmpty()) {
            return Outcome.refused(Refusals.unknownParticipant(id));
        }
        if (registration.get() instanceof Registration.Erased erased
                && erased.forum().equals(forum)) {
            return Outcome.of(id);
        }
        return FindRegistrations.taken(registration.get(), forum)
                .flatMap(taken -> visible.check(taken, caller))
                .flatMap(this::begin)
                .flatMap(begun -> finish(id));
    }

    private Outcome<Participant> begin(Kept registration) {
        Change<Participant, ParticipantEvent> neverKnown =
                Participant.neverKnown(registration.enrolment(), clock.now());
        if (participants.add(neverKnown.state(), neverKnown.events())) {
            return Outcome.of(neverKnown.state());
        }
        return participants
                .change(
                        registration.participantId(),
                        before ->
                                Outcome.of(
                                        switch (before) {
                                            case Known known -> known.erase(clock.now());
                                            case Erased erased -> Change.to(erased);
                                        }))
                .map(Versioned::state);
    }

    /** What is left to do of an erasure that was begun; nothing, if it was not. */
    public Outcome<ParticipantId> finish(ParticipantId id) {
        return participants.find(id).map(Versioned::state).orElse(null)
                        instanceof Erased(var _, RegistrationId registration, var _)
                ? clearUp(registration).map(done -> id)
                : Outcome.of(id);
    }

    private Outcome<Versioned<Registration>> clearUp(RegistrationId id) {
        return registrations
                .change(id, state -> Outcome.of(cancelled(state)))
                .flatMap(ended -> withdrawing.withdraw(id))
                .flatMap(
                        ended -> {
                            if (ended instanceof Kept kept) {
                                forgetAround(kept.enrolment());
                            }
                            return registrations.change(id, state -> Outcome.of(erased(state)));
                        });
    }

    /** What the same person left before, and what they were answered. */
    private void forgetAround(Enrolment enrolment) {
        registrations
                .overOf(enrolment.forum(), enrolment.person().email())
                .forEach(this::forgetEarlier);
        answers.forget(enrolment.participantId().toString());
        if (enrolment.channel() == Channel.API) {
            answers.forget(enrolment.submittedBy());
        }
    }

    /** One that others heard of has an erasure of its own, which its own event finishes. */
    private void forgetEarlier(Kept earlier) {
        if (earlier.isTaken()) {
            begin(earlier).orThrow();
        } else {
            registrations
                    .change(
                            earlier.id(),
                            state ->
                                    Outcome.of(
                                            state instanceof Released released
                                                    ? released.erase(clock.now())
                                                    : Change.to(state)))
                    .orThrow();
        }
    }

    private Change<Registration, RegistrationEvent> cancelled(Registration state) {
        return switch (state) {
            case Submitted open -> open.cancel(null, clock.now());
            case Approved open -> open.cancel(null, clock.now());
            case Confirmed open -> open.cancel(null, clock.now());
            case Over _, Registration.Erased _ -> Change.to(state);
        };
    }

    private Change<Registration, RegistrationEvent> erased(Registration state) {
        return state instanceof Over over ? over.erase(clock.now()) : Change.to(state);
    }
}
