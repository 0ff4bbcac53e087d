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
import parley.scheduling.Policy.Objective;
import parley.scheduling.ReasonCode;
import parley.scheduling.Room;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Unscheduled;

/** Finds what is wrong with a schedule: bookings, figures, bounds, reasons. */
public final class ScheduleCheck {

    /** Of these more is better, of the others less. */
    private static final Set<Objective> MANY =
            Set.of(Objective.MUST_MEETS, Objective.MEETINGS, Objective.VALUE);

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
                    booked.isInOrder(meeting, slot, problem.precedences()),
                    "in the order of precedences",
                    one);
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
        Map<Objective, Integer> counted = Figures.of(problem, schedule.assignments());
        counted.forEach(
                (objective, number) ->
                        require(number == told(objective), objective + " " + number, schedule));
        Certificate certificate = schedule.certificate();
        counted.forEach(
                (objective, number) -> {
                    int bound = certificate.bound(objective);
                    boolean within = MANY.contains(objective) ? number <= bound : number >= bound;
                    require(within, "bound of " + objective, certificate);
                });
        boolean atAllBounds =
                counted.entrySet().stream()
                        .filter(one -> one.getKey() != Objective.CONTINUITY)
                        .allMatch(one -> one.getValue() == certificate.bound(one.getKey()));
        require(
                atAllBounds == (certificate.status() == Certificate.Status.OPTIMAL),
                "optimal at the bounds",
                certificate);
    }

    private int told(Objective objective) {
        return switch (objective) {
            case MUST_MEETS ->
                    (int)
                            schedule.assignments().stream()
                                    .filter(one -> one.meeting().mustMeet())
                                    .count();
            case MEETINGS -> schedule.assignments().size();
            case VALUE -> schedule.prioritySum();
            case SHORTFALL -> schedule.shortfall();
            case BREAKS -> schedule.breaks();
            case FAIRNESS -> schedule.mostBreaks();
            case WISHES -> schedule.missedWishes();
            case CONTINUITY -> schedule.changes();
        };
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
        List<Integer> inOrder =
                common.stream()
                        .filter(slot -> booked.isInOrder(meeting, slot, problem.precedences()))
                        .toList();
        List<Integer> served =
                inOrder.stream().filter(slot -> booked.canBeServed(meeting, slot)).toList();
        List<Integer> roomy =
                served.stream().filter(slot -> booked.hasRoom(meeting, slot)).toList();
        boolean mayNotMove = unscheduled.reasonCode() == ReasonCode.NO_MOVE_LEFT;
        require(full || roomy.isEmpty() || mayNotMove, "not addable in " + roomy, meeting);
        boolean holds =
                switch (unscheduled.reasonCode()) {
                    case COMPANY_FULL -> full;
                    case NO_COMMON_FREE_SLOT -> common.isEmpty();
                    case PRECEDENCE -> !common.isEmpty() && inOrder.isEmpty();
                    case NO_INTERPRETER -> !inOrder.isEmpty() && served.isEmpty();
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
