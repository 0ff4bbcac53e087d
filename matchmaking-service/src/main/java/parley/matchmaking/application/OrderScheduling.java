package parley.matchmaking.application;

import java.util.function.Function;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/**
 * One command schedules all meetings that are accepted by now. The answer does not wait for it.
 * Repeatable: the same id is the same call, and gets the scheduling that it ordered.
 */
public final class OrderScheduling {

    private final Authority authority;
    private final Consultations consultations;
    private final Drafts drafts;
    private final SchedulingInputs inputs;
    private final SchedulingRuns runs;
    private final ForumClock clock;
    private final int mostDrafts;

    /**
     * Orders schedulings.
     *
     * @param mostDrafts that are kept of a forum
     */
    public OrderScheduling(
            Authority authority,
            Companies companies,
            Meetings meetings,
            Consultations consultations,
            Drafts drafts,
            RequestRulebooks rules,
            ForumProgramme programme,
            SchedulingRuns runs,
            ForumClock clock,
            int mostDrafts) {
        this.authority = authority;
        this.consultations = consultations;
        this.drafts = drafts;
        inputs = new SchedulingInputs(companies, meetings, rules, programme);
        this.runs = runs;
        this.clock = clock;
        this.mostDrafts = mostDrafts;
    }

    /** Schedules anew and publishes. */
    public Outcome<SchedulingProgress> order(ForumId forum, SchedulingId id, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> ordered(forum, id, false, inputs::anew));
    }

    /** Schedules anew and leaves it a draft. */
    public Outcome<SchedulingProgress> draft(ForumId forum, SchedulingId id, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> room(forum, id))
                .flatMap(_ -> ordered(forum, id, true, inputs::anew));
    }

    /** Schedules anew around what is locked of another draft, and leaves it a draft. */
    public Outcome<SchedulingProgress> draft(
            ForumId forum, SchedulingId id, Locks locks, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> room(forum, id))
                .flatMap(
                        _ ->
                                drafts.find(forum, locks.draft())
                                        .map(Outcome::of)
                                        .orElseGet(
                                                () ->
                                                        Outcome.refused(
                                                                ReadDrafts.notFound(
                                                                        locks.draft()))))
                .flatMap(
                        base ->
                                ordered(
                                        forum,
                                        id,
                                        true,
                                        current -> inputs.anew(current, base, locks::lock)));
    }

    /**
     * Plans the published timetable again and leaves it a draft.
     *
     * @param mostMoves how many meetings may change their slot, 0 or more
     */
    public Outcome<SchedulingProgress> again(
            ForumId forum, SchedulingId id, int mostMoves, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> room(forum, id))
                .flatMap(
                        _ ->
                                ordered(
                                        forum,
                                        id,
                                        true,
                                        current -> inputs.again(current, mostMoves, clock.now())));
    }

    /** Stops a scheduling that runs. */
    public Outcome<SchedulingProgress> cancel(ForumId forum, SchedulingId id, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(
                        _ ->
                                consultations
                                        .change(forum, current -> current.value().cancel(id))
                                        .orMissing(ReadConsultation.notSetUp(forum)))
                .map(
                        cancelled -> {
                            runs.cancelled(id);
                            return SchedulingProgress.of(cancelled.value(), id).orElseThrow();
                        });
    }

    private Outcome<SchedulingProgress> ordered(
            ForumId forum,
            SchedulingId id,
            boolean draft,
            Function<Consultation, SchedulingInput> input) {
        return consultations
                .change(
                        forum,
                        current -> current.value().order(id, input.apply(current.value()), draft))
                .orMissing(ReadConsultation.notSetUp(forum))
                .map(
                        ordered -> {
                            runs.ordered(forum, id);
                            return SchedulingProgress.of(ordered.value(), id).orElseThrow();
                        });
    }

    private Outcome<SchedulingId> room(ForumId forum, SchedulingId id) {
        long others = drafts.others(forum, id);
        return others < mostDrafts
                ? Outcome.of(id)
                : Outcome.refused(
                        Refusal.conflict(
                                "too-many-drafts",
                                "There are %d drafts already; discard one first."
                                        .formatted(others)));
    }
}
