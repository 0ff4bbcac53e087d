package parley.matchmaking.domain.consultation;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Instant;
import java.util.Optional;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.ConsultationEvent.SchedulePublished;
import parley.matchmaking.domain.consultation.ConsultationEvent.SchedulingProgressed;
import parley.matchmaking.domain.consultation.Scheduling.Cancelled;
import parley.matchmaking.domain.consultation.Scheduling.Drafted;
import parley.matchmaking.domain.consultation.Scheduling.Failed;
import parley.matchmaking.domain.consultation.Scheduling.Published;
import parley.matchmaking.domain.consultation.Scheduling.Running;

/**
 * What a consultation decides of its latest scheduling, from the order to the publication. See
 * {@link Scheduling}.
 */
record SchedulingJob(Consultation consultation) {

    Decision<Consultation, ConsultationEvent> order(
            SchedulingId id, SchedulingInput input, boolean draft) {
        Scheduling latest = consultation.scheduling();
        if (latest != null && latest.id().equals(id)) {
            return unchanged(consultation);
        }
        return SchedulingRefusals.ofOrder(consultation, input)
                .<Decision<Consultation, ConsultationEvent>>map(Decision::refused)
                .orElseGet(
                        () ->
                                told(
                                        Running.of(
                                                id,
                                                input,
                                                draft || input.method() instanceof Method.Again)));
    }

    Decision<Consultation, ConsultationEvent> cancel(SchedulingId id) {
        if (consultation.running(id).isPresent()) {
            return told(new Cancelled(id));
        }
        return consultation.scheduling() instanceof Cancelled(SchedulingId of) && of.equals(id)
                ? unchanged(consultation)
                : refused(SchedulingRefusals.notRunning(id));
    }

    Decision<Consultation, ConsultationEvent> lease(SchedulingId id, String process) {
        return consultation
                .running(id)
                .map(one -> now(consultation.with(one.leasedTo(process))))
                .orElseGet(() -> unchanged(consultation));
    }

    Decision<Consultation, ConsultationEvent> renew(SchedulingId id, String process) {
        return consultation
                .running(id)
                .flatMap(running -> renewed(running, process))
                .map(running -> now(consultation.with(running)))
                .orElseGet(() -> unchanged(consultation));
    }

    Decision<Consultation, ConsultationEvent> progress(SchedulingId id, Progress progress) {
        return consultation
                .running(id)
                .filter(running -> !progress.equals(running.progress()))
                .map(running -> told(running.at(progress)))
                .orElseGet(() -> unchanged(consultation));
    }

    Decision<Consultation, ConsultationEvent> finish(
            SchedulingId id, SchedulingInput solved, Draft solution) {
        Optional<Running> running = consultation.running(id);
        if (running.isEmpty()
                || !running.get().input().equals(solved)
                || solution.basis() != consultation.basis()) {
            return unchanged(consultation);
        }
        return running.get().draft() ? told(new Drafted(id)) : published(id, solution.timetable());
    }

    Decision<Consultation, ConsultationEvent> publish(Draft draft, Instant now) {
        if (consultation.scheduling() instanceof Published(SchedulingId of)
                && of.equals(draft.id())) {
            return unchanged(consultation);
        }
        return SchedulingRefusals.ofPublication(consultation, draft, now)
                .<Decision<Consultation, ConsultationEvent>>map(Decision::refused)
                .orElseGet(() -> published(draft.id(), draft.timetable()));
    }

    Decision<Consultation, ConsultationEvent> fail(SchedulingId id, String reason) {
        return consultation.running(id).isPresent()
                ? told(new Failed(id, reason))
                : unchanged(consultation);
    }

    private Decision<Consultation, ConsultationEvent> published(SchedulingId id, Timetable made) {
        Timetable before = consultation.timetable();
        int version = before == null ? 1 : before.version() + 1;
        Timetable published = made.as(version, consultation.revision() + 1);
        return changed(
                new Consultation(
                        consultation.forum(),
                        consultation.setUp(),
                        new Published(id),
                        published,
                        consultation.departures().afterPublication(),
                        consultation.basis() + 1,
                        consultation.revision() + 1,
                        consultation.applied()),
                new SchedulePublished(published));
    }

    private static Optional<Running> renewed(Running running, String process) {
        Lease lease = running.lease();
        return lease != null && lease.owner().equals(process)
                ? Optional.of(running.renewed(lease))
                : Optional.empty();
    }

    private Decision<Consultation, ConsultationEvent> told(Scheduling next) {
        return changed(consultation.with(next), new SchedulingProgressed(next));
    }

    private static Decision<Consultation, ConsultationEvent> now(Consultation next) {
        return changed(next);
    }
}
