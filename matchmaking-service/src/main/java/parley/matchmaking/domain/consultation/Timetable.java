package parley.matchmaking.domain.consultation;

import java.util.List;
import java.util.Map;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Certificate;
import parley.scheduling.Schedule;

/**
 * A schedule as it was published. It stays as it is; what is freed later stands in the {@link
 * Withdrawal}s.
 *
 * @param version 1 for the consultation's first
 * @param shortfall meetings that companies lack of the least that they should have
 * @param revision the consultation's when it was published
 */
public record Timetable(
        int version,
        int revision,
        List<Placement> placements,
        List<Unplaced> unplaced,
        int prioritySum,
        int shortfall,
        int breaks,
        Certificate certificate) {

    public Timetable {
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
    }

    boolean places(MeetingId meeting) {
        return placements.stream().anyMatch(one -> one.meeting().equals(meeting));
    }

    static Timetable of(
            int version, int revision, Schedule schedule, SchedulingInput input, SetUp setUp) {
        Map<AcceptedMeeting, WantedMeeting> wantedFor = input.wanted(setUp);
        return new Timetable(
                version,
                revision,
                schedule.assignments().stream()
                        .map(
                                one -> {
                                    WantedMeeting wanted = wanted(one.meeting(), wantedFor);
                                    return new Placement(
                                            wanted.id(),
                                            wanted.requester(),
                                            wanted.responder(),
                                            one.slot(),
                                            one.room(),
                                            one.interpreter() == null
                                                    ? null
                                                    : setUp.interpreter(one.interpreter()));
                                })
                        .toList(),
                schedule.unscheduled().stream()
                        .map(
                                one -> {
                                    WantedMeeting wanted = wanted(one.meeting(), wantedFor);
                                    return new Unplaced(
                                            wanted.id(),
                                            wanted.requester(),
                                            wanted.responder(),
                                            one.reasonCode(),
                                            one.reason());
                                })
                        .toList(),
                schedule.prioritySum(),
                schedule.shortfall(),
                schedule.breaks(),
                schedule.certificate());
    }

    private static WantedMeeting wanted(
            AcceptedMeeting scheduled, Map<AcceptedMeeting, WantedMeeting> wantedFor) {
        WantedMeeting wanted = wantedFor.get(scheduled);
        if (wanted == null) {
            throw new IllegalStateException("Nobody asked for meeting " + scheduled);
        }
        return wanted;
    }
}
