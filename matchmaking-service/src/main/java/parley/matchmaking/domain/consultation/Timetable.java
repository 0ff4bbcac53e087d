package parley.matchmaking.domain.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Certificate;
import parley.scheduling.Days;
import parley.scheduling.Schedule;

/**
 * A schedule as it was published. It stays so: places that were freed since are in {@link
 * Departures}.
 *
 * @param version 1 for the consultation's first
 * @param revision the consultation's when it was published
 * @param conflict must-meets that can't all take place; empty if all do
 */
public record Timetable(
        int version,
        int revision,
        List<Placement> placements,
        List<Unplaced> unplaced,
        List<MeetingId> conflict,
        Figures figures,
        Certificate certificate) {

    public Timetable {
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
        conflict = List.copyOf(conflict);
    }

    boolean places(MeetingId meeting) {
        return placement(meeting).isPresent();
    }

    public Optional<Placement> placement(MeetingId meeting) {
        return placements.stream().filter(one -> one.meeting().equals(meeting)).findFirst();
    }

    /** The same, published as this version. */
    Timetable as(int published, int publishedRevision) {
        return new Timetable(
                published, publishedRevision, placements, unplaced, conflict, figures, certificate);
    }

    /**
     * What a scheduler made of its input; not published yet.
     *
     * @param conflict must-meets of the input's problem
     */
    public static Timetable of(
            Schedule schedule, List<AcceptedMeeting> conflict, SchedulingInput input, SetUp setUp) {
        Map<String, WantedMeeting> wanted = input.wanted();
        List<Placement> placements = new ArrayList<>();
        input.settled().stream()
                .flatMap(one -> Stream.ofNullable(one.seat()).map(one::placed))
                .forEach(placements::add);
        schedule.assignments().stream()
                .map(
                        one ->
                                wanted(one.meeting(), wanted)
                                        .placed(
                                                new Seat(
                                                        one.slot(),
                                                        one.room(),
                                                        one.interpreter() == null
                                                                ? null
                                                                : setUp.interpreter(
                                                                        one.interpreter()))))
                .forEach(placements::add);
        Certificate certificate = schedule.certificate();
        return new Timetable(
                0,
                0,
                placements,
                schedule.unscheduled().stream()
                        .map(
                                one ->
                                        Unplaced.of(
                                                wanted(one.meeting(), wanted),
                                                one.reasonCode(),
                                                one.reason()))
                        .toList(),
                conflict.stream().map(one -> wanted(one, wanted).id()).toList(),
                input.settled().isEmpty()
                        ? Figures.of(schedule)
                        : withSettled(Figures.of(schedule), placements, input, setUp),
                input.settled().isEmpty() ? certificate : withSettled(certificate, input));
    }

    private static Figures withSettled(
            Figures planned, List<Placement> placements, SchedulingInput input, SetUp setUp) {
        List<Integer> breaks = breaks(placements, setUp.grid().forScheduling());
        return new Figures(
                planned.prioritySum() + settledPriorities(input),
                planned.shortfall(),
                breaks.stream().mapToInt(Integer::intValue).sum(),
                breaks.stream().mapToInt(Integer::intValue).max().orElse(0),
                planned.missedWishes(),
                planned.changes());
    }

    private static int settledPriorities(SchedulingInput input) {
        return input.settled().stream().mapToInt(one -> one.priority().value()).sum();
    }

    /** Earlier meetings add to what no schedule exceeds, and take no break away. */
    private static Certificate withSettled(Certificate planned, SchedulingInput input) {
        int settledMustMeets =
                (int) input.settled().stream().filter(WantedMeeting::mustMeet).count();
        return new Certificate(
                Certificate.Status.FEASIBLE,
                planned.mustMeetsBound() + settledMustMeets,
                planned.meetingsBound() + input.settled().size(),
                planned.prioritySumBound() + settledPriorities(input),
                planned.shortfallBound(),
                planned.breaksBound(),
                planned.mostBreaksBound(),
                planned.missedWishesBound(),
                planned.changesBound());
    }

    /** Of each company. */
    private static List<Integer> breaks(List<Placement> placements, Days days) {
        Map<CompanyId, SortedSet<Integer>> busy = new HashMap<>();
        for (Placement placement : placements) {
            for (Party side : List.of(placement.requester(), placement.responder())) {
                busy.computeIfAbsent(side.company(), _ -> new TreeSet<>()).add(placement.slot());
            }
        }
        return busy.values().stream().map(days::breaks).toList();
    }

    private static WantedMeeting wanted(
            AcceptedMeeting scheduled, Map<String, WantedMeeting> wanted) {
        WantedMeeting meeting = wanted.get(scheduled.toString());
        if (meeting == null) {
            throw new IllegalStateException("Nobody asked for meeting " + scheduled);
        }
        return meeting;
    }
}
