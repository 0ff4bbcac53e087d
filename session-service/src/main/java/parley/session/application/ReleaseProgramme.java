package parley.session.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Outcome.Accepted;
import parley.platform.refusal.Outcome.Refused;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;
import parley.session.domain.Conflict;
import parley.session.domain.Draft;
import parley.session.domain.Programme;
import parley.session.domain.ProgrammeEvent.ProgrammeReleased;
import parley.session.domain.Release;

/**
 * Makes the draft public: reads all sessions, judges exactly what it has read, and records that in
 * the programme by one write. A session that is changed meanwhile is not lost: it differs from what
 * was released, and the next release says so. Two releases at once: one writes, the other decides
 * again on what is there then.
 */
public final class ReleaseProgramme {

    private final ReadDraft drafts;
    private final Programmes programmes;
    private final ForumClock clock;

    public ReleaseProgramme(ReadDraft drafts, Programmes programmes, ForumClock clock) {
        this.drafts = drafts;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Repeatable while no other release came after it.
     *
     * @param accepted kinds of conflict to release in spite of
     */
    public Outcome<Programme> release(
            Caller caller, String forum, Set<Conflict.Kind> accepted, UUID request) {
        return Attempts.untilWritten(
                () ->
                        switch (drafts.draft(caller, forum)) {
                            case Refused<Draft>(Refusal refusal) ->
                                    Optional.of(Outcome.refused(refusal));
                            case Accepted<Draft>(Draft draft) -> attempt(draft, accepted, request);
                        });
    }

    /** Empty when somebody else released at the same time. */
    private Optional<Outcome<Programme>> attempt(
            Draft draft, Set<Conflict.Kind> accepted, UUID request) {
        Optional<Versioned<Programme>> current = programmes.find(draft.forum().id());
        Release release =
                Release.of(draft, current.map(Versioned::state), accepted, request, clock.now());
        return switch (release) {
            case Release.Released(Programme next) ->
                    write(current, next) ? Optional.of(Outcome.of(next)) : Optional.empty();
            case Release.Repeated(Programme same) -> Optional.of(Outcome.of(same));
            case Release.NothingNew(Programme same) ->
                    Optional.of(Outcome.refused(Refusals.nothingNew(same)));
            case Release.InConflict(List<Conflict> conflicts) ->
                    Optional.of(Outcome.refused(Refusals.inConflict(conflicts)));
        };
    }

    private boolean write(Optional<Versioned<Programme>> current, Programme next) {
        ProgrammeReleased event = new ProgrammeReleased(next);
        return current.map(read -> programmes.change(read, next, List.of(event)))
                .orElseGet(() -> programmes.add(next, List.of(event)));
    }
}
