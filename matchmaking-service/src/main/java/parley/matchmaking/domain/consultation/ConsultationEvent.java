package parley.matchmaking.domain.consultation;

/** What happened to a consultation as a whole. */
public sealed interface ConsultationEvent {

    /** A scheduling was ordered, has come further, or is over without being published. */
    record SchedulingProgressed(Scheduling scheduling) implements ConsultationEvent {}

    record SchedulePublished(Timetable timetable) implements ConsultationEvent {}

    record CompanyWithdrew(Withdrawal withdrawal) implements ConsultationEvent {}
}
