package parley.matchmaking.domain.consultation;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.consultation.ConsultationEvent.CompanyWithdrew;
import parley.matchmaking.domain.consultation.ConsultationEvent.SchedulePublished;
import parley.matchmaking.domain.consultation.Scheduling.Failed;
import parley.matchmaking.domain.consultation.Scheduling.Published;
import parley.matchmaking.domain.consultation.Scheduling.Running;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;

/**
 * A forum's meetings as a whole. The timetable lives in here, so that publishing it and freeing a
 * company's places are one change each; the single meetings follow by {@link #followUps}.
 *
 * @param scheduling the latest one; null before the first
 * @param timetable null until a schedule is published
 * @param revision grows with each change that meetings have to follow
 * @param applied the revision that all meetings have followed
 */
public record Consultation(
        ForumId forum,
        SetUp setUp,
        @Nullable Scheduling scheduling,
        @Nullable Timetable timetable,
        List<Withdrawal> withdrawals,
        int revision,
        int applied) {

    public Consultation {
        withdrawals = List.copyOf(withdrawals);
    }

    public static Consultation setUp(ForumId forum, SetUp setUp) {
        return new Consultation(forum, setUp, null, null, List.of(), 0, 0);
    }

    public Decision<Consultation, ConsultationEvent> setUp(SetUp other) {
        if (scheduling instanceof Running) {
            return refused(schedulingRuns());
        }
        if (timetable != null) {
            return refused(alreadyPublished());
        }
        return changed(
                new Consultation(
                        forum, other, scheduling, timetable, withdrawals, revision, applied));
    }

    public Set<CompanyId> withdrawn() {
        return withdrawals.stream().map(Withdrawal::company).collect(Collectors.toSet());
    }

    /** Orders the scheduling of what is wanted now. One at a time, and until one is published. */
    public Decision<Consultation, ConsultationEvent> order(SchedulingId id, SchedulingInput input) {
        if (scheduling != null && scheduling.id().equals(id)) {
            return unchanged(this);
        }
        if (scheduling instanceof Running) {
            return refused(schedulingRuns());
        }
        if (timetable != null) {
            return refused(alreadyPublished());
        }
        if (input.meetings().isEmpty()) {
            return refused(
                    Objection.conflict(
                            "no-accepted-meetings",
                            "No meeting is accepted yet, so there is nothing to schedule."));
        }
        return changed(with(new Running(id, input, null)));
    }

    /**
     * Leaves a meeting that is taken back out of a scheduling that runs. One that has a place in
     * the timetable can no longer be taken back.
     */
    public Decision<Consultation, ConsultationEvent> leaveOut(MeetingId meeting) {
        if (timetable != null && timetable.places(meeting) && !freed().contains(meeting)) {
            return refused(
                    Objection.conflict(
                            "meeting-already-answered",
                            "The meeting cannot be withdrawn: it has a place in the schedule."));
        }
        return scheduling instanceof Running running && running.input().wants(meeting)
                ? changed(with(running.without(meeting)))
                : unchanged(this);
    }

    /** The problem that the scheduling is about, while it still runs. */
    public Optional<SchedulingProblem> problem(SchedulingId id) {
        return running(id).map(running -> running.input().problem(setUp));
    }

    /** Whoever computes a scheduling says so first. Taking over is the caller's decision. */
    public Decision<Consultation, ConsultationEvent> lease(SchedulingId id, String process) {
        return running(id)
                .map(
                        running ->
                                Decision.<Consultation, ConsultationEvent>changed(
                                        with(running.leasedTo(process))))
                .orElseGet(() -> unchanged(this));
    }

    /** Says that the process still computes; does nothing for one that has lost its lease. */
    public Decision<Consultation, ConsultationEvent> renew(SchedulingId id, String process) {
        return running(id)
                .flatMap(running -> renewed(running, process))
                .map(running -> Decision.<Consultation, ConsultationEvent>changed(with(running)))
                .orElseGet(() -> unchanged(this));
    }

    /**
     * Makes the solution the timetable, if it still answers what is asked: a company that withdrew
     * while it was computed makes it worthless, and the caller solves {@link #problem} again.
     */
    public Decision<Consultation, ConsultationEvent> publish(
            SchedulingId id, SchedulingProblem solved, Schedule solution) {
        if (!(scheduling instanceof Running running)
                || !running.id().equals(id)
                || !running.input().problem(setUp).equals(solved)) {
            return unchanged(this);
        }
        int version = timetable == null ? 1 : timetable.version() + 1;
        Timetable published = Timetable.of(version, revision + 1, solution, running.input(), setUp);
        return changed(
                new Consultation(
                        forum,
                        setUp,
                        new Published(id),
                        published,
                        withdrawals,
                        revision + 1,
                        applied),
                new SchedulePublished(published));
    }

    /** The scheduler broke; another order may be given. */
    public Decision<Consultation, ConsultationEvent> fail(SchedulingId id, String reason) {
        return running(id).isPresent() ? changed(with(new Failed(id, reason))) : unchanged(this);
    }

    /** Frees the company's places that have not begun; nobody else is moved. */
    public Decision<Consultation, ConsultationEvent> withdraw(
            CompanyId company, @Nullable String reason, Instant now) {
        if (withdrawal(company).isPresent()) {
            return unchanged(this);
        }
        Withdrawal withdrawal =
                new Withdrawal(company, reason, now, placesOf(company, now), revision + 1);
        List<Withdrawal> all = new ArrayList<>(withdrawals);
        all.add(withdrawal);
        return changed(
                new Consultation(
                        forum,
                        setUp,
                        scheduling instanceof Running running
                                ? running.without(company)
                                : scheduling,
                        timetable,
                        all,
                        revision + 1,
                        applied),
                new CompanyWithdrew(withdrawal));
    }

    public Optional<Withdrawal> withdrawal(CompanyId company) {
        return withdrawals.stream().filter(one -> one.company().equals(company)).findFirst();
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
            Set<MeetingId> freed = freed();
            published.placements().stream()
                    .filter(placement -> !freed.contains(placement.meeting()))
                    .map(placement -> followUp(placement, published.version()))
                    .forEach(followUps::add);
        }
        withdrawals.stream()
                .filter(withdrawal -> withdrawal.revision() > applied)
                .map(FollowUp.Cancel::new)
                .forEach(followUps::add);
        return followUps;
    }

    /** All meetings have followed up to this revision. */
    public Decision<Consultation, ConsultationEvent> followed(int upTo) {
        return upTo > applied
                ? changed(
                        new Consultation(
                                forum, setUp, scheduling, timetable, withdrawals, revision, upTo))
                : unchanged(this);
    }

    /** Meetings that had a place and lost it by a withdrawal. */
    public Set<MeetingId> freed() {
        Set<MeetingId> freed = new HashSet<>();
        withdrawals.forEach(withdrawal -> freed.addAll(withdrawal.freed()));
        return freed;
    }

    private List<MeetingId> placesOf(CompanyId company, Instant now) {
        if (timetable == null) {
            return List.of();
        }
        Set<MeetingId> alreadyFreed = freed();
        return timetable.placements().stream()
                .filter(placement -> placement.involves(company))
                .filter(placement -> !alreadyFreed.contains(placement.meeting()))
                .filter(placement -> !setUp.grid().span(placement.slot()).hasBegunBy(now))
                .sorted(Comparator.comparingInt(Placement::slot))
                .map(Placement::meeting)
                .toList();
    }

    private FollowUp followUp(Placement placement, int version) {
        return new FollowUp.Place(
                placement, setUp.grid().span(placement.slot()), setUp.grid().zone(), version);
    }

    private Optional<Running> running(SchedulingId id) {
        return scheduling instanceof Running running && running.id().equals(id)
                ? Optional.of(running)
                : Optional.empty();
    }

    private static Optional<Running> renewed(Running running, String process) {
        Lease lease = running.lease();
        return lease != null && lease.owner().equals(process)
                ? Optional.of(new Running(running.id(), running.input(), lease.renewed()))
                : Optional.empty();
    }

    private Consultation with(Scheduling next) {
        return new Consultation(forum, setUp, next, timetable, withdrawals, revision, applied);
    }

    private static Objection schedulingRuns() {
        return Objection.conflict(
                "scheduling-running", "A scheduling runs; wait until it is published or failed.");
    }

    private static Objection alreadyPublished() {
        return Objection.conflict(
                "schedule-already-published",
                "The schedule is published and people are invited; nobody is moved any more.");
    }
}
