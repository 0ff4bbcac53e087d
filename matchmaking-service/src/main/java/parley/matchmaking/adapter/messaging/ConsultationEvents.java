package parley.matchmaking.adapter.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.consultation.Withdrawal;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;

/** Consultations tell on {@code matchmaking.schedules}. */
final class ConsultationEvents implements OutgoingEvents<ConsultationEvent> {

    private static final String TOPIC = "matchmaking.schedules";

    record SchedulePublished(
            int version,
            int meetingsScheduled,
            int meetingsUnscheduled,
            int prioritySum,
            int breaks,
            Solver solver) {

        record Solver(String status, int bound) {}

        static SchedulePublished of(Timetable timetable) {
            return new SchedulePublished(
                    timetable.version(),
                    timetable.placements().size(),
                    timetable.unplaced().size(),
                    timetable.figures().prioritySum(),
                    timetable.figures().breaks(),
                    new Solver(
                            timetable.certificate().status().name(),
                            timetable.certificate().meetingsBound()));
        }
    }

    record SchedulingProgressed(
            UUID schedulingId,
            String status,
            @Nullable String step,
            @Nullable Integer meetingsScheduled,
            @Nullable Integer prioritySum,
            @Nullable Integer breaks,
            @Nullable String failure) {

        static SchedulingProgressed of(Scheduling scheduling) {
            return switch (scheduling) {
                case Scheduling.Running running -> running(running);
                case Scheduling.Drafted one -> without(one, "DRAFTED", null);
                case Scheduling.Published one -> without(one, "PUBLISHED", null);
                case Scheduling.Cancelled one -> without(one, "CANCELLED", null);
                case Scheduling.Failed one -> without(one, "FAILED", one.reason());
            };
        }

        private static SchedulingProgressed running(Scheduling.Running running) {
            Progress progress = running.progress();
            return new SchedulingProgressed(
                    running.id().value(),
                    "RUNNING",
                    progress == null ? null : progress.step().name(),
                    progress == null ? null : progress.meetings(),
                    progress == null ? null : progress.prioritySum(),
                    progress == null ? null : progress.breaks(),
                    null);
        }

        private static SchedulingProgressed without(
                Scheduling scheduling, String status, @Nullable String failure) {
            return new SchedulingProgressed(
                    scheduling.id().value(), status, null, null, null, null, failure);
        }
    }

    record CompanyWithdrew(
            UUID companyId, @Nullable String reason, List<UUID> meetings, Instant at) {

        static CompanyWithdrew of(Withdrawal withdrawal) {
            return new CompanyWithdrew(
                    withdrawal.company().value(),
                    withdrawal.reason(),
                    withdrawal.freed().stream().map(MeetingId::value).toList(),
                    withdrawal.at());
        }
    }

    @Override
    public OutgoingEvent toOutgoing(ConsultationEvent event) {
        return switch (event) {
            case ConsultationEvent.SchedulingProgressed(Scheduling scheduling) ->
                    event("scheduling-progressed", SchedulingProgressed.of(scheduling));
            case ConsultationEvent.SchedulePublished(Timetable timetable) ->
                    event("schedule-published", SchedulePublished.of(timetable));
            case ConsultationEvent.CompanyWithdrew(Withdrawal withdrawal) ->
                    event("company-withdrew", CompanyWithdrew.of(withdrawal));
        };
    }

    private static OutgoingEvent event(String name, Object data) {
        return new OutgoingEvent(TOPIC, "parley.matchmaking." + name + ".v1", data);
    }
}
