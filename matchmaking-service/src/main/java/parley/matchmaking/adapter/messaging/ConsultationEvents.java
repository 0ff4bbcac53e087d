package parley.matchmaking.adapter.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.ConsultationEvent;
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
                    timetable.prioritySum(),
                    timetable.breaks(),
                    new Solver(
                            timetable.certificate().status().name(),
                            timetable.certificate().meetingsBound()));
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
