package parley.scheduling.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Assignment;
import parley.scheduling.Certificate;
import parley.scheduling.ReasonCode;
import parley.scheduling.Room;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Unscheduled;

/** Finds what is wrong with a schedule: bookings, figures, bounds, reasons. */
public final class ScheduleCheck {

    private final SchedulingProblem problem;
    private final Schedule schedule;
    private final Facts facts;
    private final Booked booked;
    private final List<String> faults = new ArrayList<>();

    private ScheduleCheck(SchedulingProblem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
        facts = new Facts(problem);
        booked = new Booked(facts, schedule.assignments());
    }

    /** In words; empty for a correct schedule. */
    public static List<String> faults(SchedulingProblem problem, Schedule schedule) {
        ScheduleCheck check = new ScheduleCheck(problem, schedule);
        check.bookings();
        check.figures();
        schedule.unscheduled().forEach(check::reason);
        return check.faults;
    }

    /** Counts runs of dots between two meetings in a company's day written as {@code .x..xx.}. */
    public static int breaksOf(SchedulingProblem problem, List<Assignment> assignments) {
        Map<String, StringBuilder> calendars = new HashMap<>();
        for (Assignment one : assignments) {
            for (String side : Facts.sides(one.meeting())) {
                calendars
                        .computeIfAbsent(
                                side, none -> new StringBuilder(".".repeat(problem.slots())))
                        .setCharAt(one.slot(), 'x');
            }
        }
        int breaks = 0;
        for (StringBuilder calendar : calendars.values()) {
            int from = 0;
            for (int length : problem.days().lengths()) {
                String day = calendar.substring(from, from + length);
                String between = day.replaceAll("^\\.+|\\.+$", "");
                breaks +=
                        (int)
                                Stream.of(between.split("x", -1))
                                        .filter(run -> !run.isEmpty())
                                        .count();
                from += length;
            }
        }
        return breaks;
    }

    /**
     * Of each company's least, as far as it is in so many wanted meetings, what it does not have.
     */
    public static int shortfallOf(SchedulingProblem problem, List<Assignment> assignments) {
        Map<String, Integer> lacks = new HashMap<>();
        problem.companies()
                .forEach(
                        company -> {
                            long wanted =
                                    problem.meetings().stream()
                                            .filter(
                                                    one ->
                                                            Facts.sides(one)
                                                                    .contains(company.reference()))
                                            .limit(company.least())
                                            .count();
                            lacks.put(company.reference(), (int) wanted);
                        });
        for (Assignment one : assignments) {
            Facts.sides(one.meeting()).forEach(side -> lacks.merge(side, -1, Integer::sum));
        }
        return lacks.values().stream().mapToInt(lack -> Math.max(0, lack)).sum();
    }

    private void bookings() {
        Map<String, String> kindOfRoom = new HashMap<>();
        problem.rooms().forEach((Room room) -> kindOfRoom.put(room.code(), room.kind()));
        Set<String> taken = new HashSet<>();
        Map<String, Integer> meetings = new HashMap<>();
        for (Assignment one : schedule.assignments()) {
            int slot = one.slot();
            AcceptedMeeting meeting = one.meeting();
            require(slot >= 0 && slot < problem.slots(), "slot exists", one);
            require(!meeting.forbidden().contains(slot), "slot is not forbidden", one);
            require(
                    meeting.roomKind().equals(kindOfRoom.get(one.room())),
                    "room exists and is of the kind",
                    one);
            require(taken.add(slot + " room " + one.room()), "room once", one);
            for (String side : Facts.sides(meeting)) {
                require(taken.add(slot + " company " + side), "company once", one);
                require(facts.isAvailable(side, slot), "company available", one);
                meetings.merge(side, 1, Integer::sum);
            }
            String interpreter = one.interpreter();
            require(
                    facts.needsInterpreter(meeting) == (interpreter != null),
                    "interpreter iff needed",
                    one);
            if (interpreter != null) {
                require(taken.add(slot + " interpreter " + interpreter), "interpreter once", one);
                require(facts.canServe(interpreter, meeting, slot), "interpreter eligible", one);
            }
        }
        meetings.forEach(
                (company, number) ->
                        require(number <= facts.most(company), "no more than its most", company));
    }

    private void figures() {
        List<AcceptedMeeting> all =
                Stream.concat(
                                schedule.assignments().stream().map(Assignment::meeting),
                                schedule.unscheduled().stream().map(Unscheduled::meeting))
                        .sorted()
                        .toList();
        require(all.equals(problem.meetings()), "every meeting once", all.size());
        int sum = schedule.assignments().stream().mapToInt(one -> one.meeting().priority()).sum();
        require(sum == schedule.prioritySum(), "priority sum " + sum, schedule.prioritySum());
        int shortfall = shortfallOf(problem, schedule.assignments());
        require(shortfall == schedule.shortfall(), "lacks " + shortfall, schedule.shortfall());
        int breaks = breaksOf(problem, schedule.assignments());
        require(breaks == schedule.breaks(), "breaks " + breaks, schedule.breaks());
        long mustMeets =
                schedule.assignments().stream().filter(one -> one.meeting().mustMeet()).count();
        Certificate certificate = schedule.certificate();
        require(mustMeets <= certificate.mustMeetsBound(), "bound of must-meets", certificate);
        require(schedule.assignments().size() <= certificate.meetingsBound(), "bound", certificate);
        require(sum <= certificate.prioritySumBound(), "bound of priorities", certificate);
        require(shortfall >= certificate.shortfallBound(), "bound of shortfall", certificate);
        require(breaks >= certificate.breaksBound(), "bound of breaks", certificate);
        boolean atAllBounds =
                mustMeets == certificate.mustMeetsBound()
                        && schedule.assignments().size() == certificate.meetingsBound()
                        && sum == certificate.prioritySumBound()
                        && shortfall == certificate.shortfallBound()
                        && breaks == certificate.breaksBound();
        require(
                atAllBounds == (certificate.status() == Certificate.Status.OPTIMAL),
                "optimal at the bounds",
                certificate);
    }

    private void reason(Unscheduled unscheduled) {
        AcceptedMeeting meeting = unscheduled.meeting();
        boolean full = isFull(meeting.requester()) || isFull(meeting.responder());
        List<Integer> common =
                IntStream.range(0, problem.slots())
                        .filter(slot -> !meeting.forbidden().contains(slot))
                        .filter(slot -> booked.isFree(meeting.requester(), slot))
                        .filter(slot -> booked.isFree(meeting.responder(), slot))
                        .boxed()
                        .toList();
        List<Integer> served =
                common.stream().filter(slot -> booked.canBeServed(meeting, slot)).toList();
        List<Integer> roomy =
                served.stream().filter(slot -> booked.hasRoom(meeting, slot)).toList();
        boolean mayNotMove = unscheduled.reasonCode() == ReasonCode.NO_MOVE_LEFT;
        require(full || roomy.isEmpty() || mayNotMove, "not addable in " + roomy, meeting);
        boolean holds =
                switch (unscheduled.reasonCode()) {
                    case COMPANY_FULL -> full;
                    case NO_COMMON_FREE_SLOT -> common.isEmpty();
                    case NO_INTERPRETER -> !common.isEmpty() && served.isEmpty();
                    case NO_ROOM -> !served.isEmpty() && roomy.isEmpty();
                    case NO_MOVE_LEFT -> !full && !roomy.isEmpty();
                };
        require(holds, "true reason", unscheduled);
        require(!unscheduled.reason().isBlank(), "words", unscheduled);
    }

    /** It has all the meetings that it may, or one in every slot in which it is available. */
    private boolean isFull(String company) {
        List<Integer> available =
                IntStream.range(0, problem.slots())
                        .filter(slot -> facts.isAvailable(company, slot))
                        .boxed()
                        .toList();
        return !available.isEmpty()
                && (booked.meetingsOf(company) >= facts.most(company)
                        || available.stream().noneMatch(slot -> booked.isFree(company, slot)));
    }

    private void require(boolean holds, String rule, Object about) {
        if (!holds) {
            faults.add(rule + ": " + about);
        }
    }
}
