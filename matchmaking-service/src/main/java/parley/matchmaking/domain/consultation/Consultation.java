package parley.matchmaking.domain.consultation;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.ConsultationEvent.CompanyWithdrew;
import parley.matchmaking.domain.consultation.Scheduling.Running;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * A forum's meetings as a whole. The timetable lives in here, so that publishing it and freeing
 * places are one change each; the single meetings follow by {@link #followUps}. What it decides of
 * schedulings stands in {@link SchedulingJob}.
 *
 * @param scheduling the latest one; null before the first
 * @param timetable null until a schedule is published
 * @param basis grows with each change that makes drafts out of date
 * @param revision grows with each change that meetings have to follow
 * @param applied the revision that all meetings have followed
 */
public record Consultation(
        ForumId forum,
        SetUp setUp,
        @Nullable Scheduling scheduling,
        @Nullable Timetable timetable,
        Departures departures,
        int basis,
        int revision,
        int applied) {

    public static Consultation setUp(ForumId forum, SetUp setUp) {
        return new Consultation(forum, setUp, null, null, Departures.NONE, 0, 0, 0);
    }

    /** Once something is published, the slots stay; what is lost is mended by planning again. */
    public Decision<Consultation, ConsultationEvent> setUp(SetUp other) {
        if (scheduling instanceof Running) {
            return refused(SchedulingRefusals.running());
        }
        if (timetable != null && !other.grid().equals(setUp.grid())) {
            return refused(SchedulingRefusals.slotsAreFixed());
        }
        return changed(
                new Consultation(
                        forum,
                        other,
                        scheduling,
                        timetable,
                        departures,
                        basis + 1,
                        revision,
                        applied));
    }

    public Set<CompanyId> withdrawn() {
        return departures.withdrawn();
    }

    /**
     * Orders the scheduling of what is wanted now, one at a time: anew until something is
     * published, again from then on.
     *
     * @param draft whether its timetable is to be looked at before it is published; always where it
     *     is planned again
     */
    public Decision<Consultation, ConsultationEvent> order(
            SchedulingId id, SchedulingInput input, boolean draft) {
        return new SchedulingJob(this).order(id, input, draft);
    }

    /** Stops a scheduling; nothing comes of it. */
    public Decision<Consultation, ConsultationEvent> cancel(SchedulingId id) {
        return new SchedulingJob(this).cancel(id);
    }

    /**
     * Leaves a meeting that is taken back out of a scheduling that runs, and of drafts. One that
     * has a place in the timetable can no longer be taken back.
     */
    public Decision<Consultation, ConsultationEvent> leaveOut(MeetingId meeting) {
        if (timetable != null && timetable.places(meeting) && !freed().contains(meeting)) {
            return refused(SchedulingRefusals.hasAPlace());
        }
        if (scheduling == null || departures.takenBack().contains(meeting)) {
            return unchanged(this);
        }
        return changed(
                with(departures.takenBack(meeting))
                        .with(
                                scheduling instanceof Running running
                                        ? running.without(meeting)
                                        : scheduling));
    }

    /** The scheduling, while it still runs. */
    public Optional<Running> running(SchedulingId id) {
        return scheduling instanceof Running running && running.id().equals(id)
                ? Optional.of(running)
                : Optional.empty();
    }

    /** Whoever computes a scheduling says so first. Taking over is the caller's decision. */
    public Decision<Consultation, ConsultationEvent> lease(SchedulingId id, String process) {
        return new SchedulingJob(this).lease(id, process);
    }

    /** Says that the process still computes; does nothing for one that has lost its lease. */
    public Decision<Consultation, ConsultationEvent> renew(SchedulingId id, String process) {
        return new SchedulingJob(this).renew(id, process);
    }

    /** Says how far a scheduling has come that still runs. */
    public Decision<Consultation, ConsultationEvent> progress(SchedulingId id, Progress progress) {
        return new SchedulingJob(this).progress(id, progress);
    }

    /**
     * Publishes what came of a scheduling, or leaves it a draft, if it still answers what is asked:
     * a company that withdrew while it was computed makes it worthless, and the caller solves
     * again.
     *
     * @param solution a draft that the caller has stored, if {@link Running#draft} says so
     */
    public Decision<Consultation, ConsultationEvent> finish(
            SchedulingId id, SchedulingInput solved, Draft solution) {
        return new SchedulingJob(this).finish(id, solved, solution);
    }

    /**
     * Publishes a draft.
     *
     * @param now forum time; what has begun by then is not planned any more
     */
    public Decision<Consultation, ConsultationEvent> publish(Draft draft, Instant now) {
        return new SchedulingJob(this).publish(draft, now);
    }

    /** The scheduler broke; another order may be given. */
    public Decision<Consultation, ConsultationEvent> fail(SchedulingId id, String reason) {
        return new SchedulingJob(this).fail(id, reason);
    }

    /** Frees the company's places that have not begun; nobody else is moved. */
    public Decision<Consultation, ConsultationEvent> withdraw(
            CompanyId company, @Nullable String reason, Instant now) {
        if (withdrawal(company).isPresent()) {
            return unchanged(this);
        }
        Withdrawal withdrawal =
                new Withdrawal(company, reason, now, placesOf(company, now), revision + 1);
        Scheduling without =
                scheduling instanceof Running running ? running.without(company) : scheduling;
        return changed(left(departures.with(withdrawal), without), new CompanyWithdrew(withdrawal));
    }

    /** Frees one meeting's place, unless it has begun; nobody else is moved. */
    public Decision<Consultation, ConsultationEvent> cancel(
            MeetingId meeting, CompanyId by, @Nullable String reason, Instant now) {
        if (freed().contains(meeting)) {
            return unchanged(this);
        }
        Optional<Placement> place = standing().stream().filter(one -> one.is(meeting)).findFirst();
        if (place.isEmpty()) {
            return refused(SchedulingRefusals.noPlace());
        }
        if (hasBegun(place.get().slot(), now)) {
            return refused(SchedulingRefusals.hasBegun());
        }
        return changed(
                left(
                        departures.with(new Cancellation(meeting, by, reason, now, revision + 1)),
                        scheduling instanceof Running running
                                ? running.without(meeting)
                                : scheduling));
    }

    public Optional<Withdrawal> withdrawal(CompanyId company) {
        return departures.of(company);
    }

    /** Whether single meetings may still have to follow a change. */
    public boolean isAhead() {
        return applied < revision;
    }

    /** What the meetings have to follow since {@link #applied}; in this order. */
    public List<FollowUp> followUps() {
        List<FollowUp> followUps = new ArrayList<>();
        if (timetable != null && timetable.revision() > applied) {
            Timetable published = timetable;
            if (published.version() > 1) {
                published.unplaced().stream()
                        .map(one -> new FollowUp.TakePlace(one.meeting(), published.version()))
                        .forEach(followUps::add);
            }
            standing().stream()
                    .map(placement -> followUp(placement, published.version()))
                    .forEach(followUps::add);
        }
        departures.followUpsAfter(applied).forEach(followUps::add);
        return followUps;
    }

    /** All meetings have followed up to this revision. */
    public Decision<Consultation, ConsultationEvent> followed(int upTo) {
        return upTo > applied
                ? changed(
                        new Consultation(
                                forum,
                                setUp,
                                scheduling,
                                timetable,
                                departures,
                                basis,
                                revision,
                                upTo))
                : unchanged(this);
    }

    /** Meetings that had a place and lost it by a withdrawal or a cancellation. */
    public Set<MeetingId> freed() {
        return departures.freed();
    }

    /** The timetable's places without those that were freed. */
    public List<Placement> standing() {
        if (timetable == null) {
            return List.of();
        }
        Set<MeetingId> freed = freed();
        return timetable.placements().stream()
                .filter(placement -> !freed.contains(placement.meeting()))
                .toList();
    }

    /** Whether the slot has begun at this forum time. */
    public boolean hasBegun(int slot, Instant now) {
        return setUp.grid().span(slot).hasBegunBy(now);
    }

    private List<MeetingId> placesOf(CompanyId company, Instant now) {
        return standing().stream()
                .filter(placement -> placement.involves(company))
                .filter(placement -> !hasBegun(placement.slot(), now))
                .sorted(Comparator.comparingInt(Placement::slot))
                .map(Placement::meeting)
                .toList();
    }

    private FollowUp followUp(Placement placement, int version) {
        return new FollowUp.Place(
                placement, setUp.grid().span(placement.slot()), setUp.grid().zone(), version);
    }

    Consultation with(@Nullable Scheduling next) {
        return new Consultation(
                forum, setUp, next, timetable, departures, basis, revision, applied);
    }

    private Consultation with(Departures next) {
        return new Consultation(
                forum, setUp, scheduling, timetable, next, basis, revision, applied);
    }

    private Consultation left(Departures next, @Nullable Scheduling without) {
        return new Consultation(
                forum, setUp, without, timetable, next, basis + 1, revision + 1, applied);
    }
}
