package parley.matchmaking.domain.consultation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.SchedulingProblem;

/**
 * What was known when a scheduling was ordered. Kept until it is published, so that a run after a
 * crash solves the same problem. The set-up does not change meanwhile.
 */
public record SchedulingInput(List<Negotiator> companies, List<WantedMeeting> meetings) {

    public SchedulingInput {
        companies = List.copyOf(companies);
        meetings = List.copyOf(meetings);
    }

    SchedulingInput without(CompanyId withdrawn) {
        return new SchedulingInput(
                companies, meetings.stream().filter(one -> !one.involves(withdrawn)).toList());
    }

    SchedulingInput without(MeetingId takenBack) {
        return new SchedulingInput(
                companies, meetings.stream().filter(one -> !one.id().equals(takenBack)).toList());
    }

    boolean wants(MeetingId meeting) {
        return meetings.stream().anyMatch(one -> one.id().equals(meeting));
    }

    SchedulingProblem problem(SetUp setUp) {
        return new SchedulingProblem(
                setUp.grid().forScheduling(),
                setUp.places().rooms(),
                companies.stream().map(one -> availability(one, setUp)).toList(),
                setUp.interpreters().stream().map(EngagedInterpreter::availability).toList(),
                meetings.stream().map(meeting -> meeting.toSchedule(setUp)).toList());
    }

    /** Of each meeting of the {@link #problem}, what was wanted. */
    Map<AcceptedMeeting, WantedMeeting> wanted(SetUp setUp) {
        return meetings.stream()
                .collect(Collectors.toMap(one -> one.toSchedule(setUp), Function.identity()));
    }

    private static CompanyAvailability availability(Negotiator company, SetUp setUp) {
        return new CompanyAvailability(
                company.company().reference(),
                new TreeSet<>(company.languages()),
                setUp.unavailableSlotsOf(company),
                company.least(),
                CompanyAvailability.NO_LIMIT);
    }
}
