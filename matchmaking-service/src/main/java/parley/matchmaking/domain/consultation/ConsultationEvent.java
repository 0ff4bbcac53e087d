package parley.matchmaking.domain.consultation;

/** What happened to a consultation as a whole. */
public sealed interface ConsultationEvent {

    record SchedulePublished(Timetable timetable) implements ConsultationEvent {}

    record CompanyWithdrew(Withdrawal withdrawal) implements ConsultationEvent {}
}
