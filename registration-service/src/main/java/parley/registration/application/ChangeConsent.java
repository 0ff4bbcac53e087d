package parley.registration.application;

import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;
import parley.registration.domain.Participant.Erased;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Purpose;

/** Shows and changes what a participant said yes or no to; theirs, and the organisers'. */
public final class ChangeConsent {

    private final Participants participants;
    private final FindRegistrations visible;
    private final ForumClock clock;

    public ChangeConsent(Participants participants, FindRegistrations visible, ForumClock clock) {
        this.participants = participants;
        this.visible = visible;
        this.clock = clock;
    }

    /** The participant as they are. */
    public Outcome<Versioned<Known>> find(ForumId forum, ParticipantId id, Caller caller) {
        return participants
                .find(id)
                .filter(found -> found.state().forum().equals(forum))
                .map(found -> known(found).flatMap(known -> allowed(known, forum, caller)))
                .orElseGet(() -> Outcome.refused(Refusals.unknownParticipant(id)));
    }

    /**
     * Saying the same again changes nothing.
     *
     * @param seen the version that this is based on
     */
    public Outcome<Versioned<Known>> say(
            ForumId forum,
            ParticipantId id,
            Purpose purpose,
            boolean given,
            long seen,
            Caller caller) {
        return find(forum, id, caller)
                .flatMap(
                        read ->
                                read.version() == seen
                                        ? say(read, purpose, given)
                                        : Outcome.refused(
                                                Refusals.versionChanged(seen, read.version())));
    }

    private Outcome<Versioned<Known>> say(Versioned<Known> read, Purpose purpose, boolean given) {
        return participants
                .change(
                        read.state().id(),
                        now ->
                                now.equals(read.state())
                                        ? Outcome.of(read.state().say(purpose, given, clock.now()))
                                        : Outcome.refused(
                                                Refusals.versionChanged(
                                                        read.version(), read.version() + 1)))
                .flatMap(ChangeConsent::known);
    }

    private static Outcome<Versioned<Known>> known(Versioned<Participant> found) {
        return switch (found.state()) {
            case Known known -> Outcome.of(new Versioned<>(known, found.version()));
            case Erased erased -> Outcome.refused(Refusals.erased(erased.id().toString()));
        };
    }

    private Outcome<Versioned<Known>> allowed(
            Versioned<Known> known, ForumId forum, Caller caller) {
        return visible.find(forum, known.state().registration(), caller).map(own -> known);
    }
}
