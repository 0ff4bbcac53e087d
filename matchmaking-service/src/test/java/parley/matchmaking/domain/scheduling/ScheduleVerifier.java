package parley.matchmaking.domain.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks a schedule against its problem from the rules alone, sharing no code with what made it: by
 * names and strings, and by trying all interpreters.
 */
public final class ScheduleVerifier {

    private final SchedulingProblem problem;
    private final Schedule schedule;
    private final List<String> faults = new ArrayList<>();

    private ScheduleVerifier(SchedulingProblem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
    }

    /** Empty for a correct schedule. */
    public static List<String> faults(SchedulingProblem problem, Schedule schedule) {
        ScheduleVerifier verifier = new ScheduleVerifier(problem, schedule);
        verifier.checkBookings();
        verifier.checkTotals();
        schedule.unscheduled().forEach(verifier::checkReason);
        return verifier.faults;
    }

    /** Counts runs of dots between two meetings in a company's day written as {@code .x..xx.}. */
    static int breaksOf(SchedulingProblem problem, List<Assignment> assignments) {
        int breaks = 0;
        for (CompanyAvailability company : problem.companies()) {
            StringBuilder day = new StringBuilder(".".repeat(problem.slots()));
            assignments.stream()
                    .filter(one -> sides(one.meeting()).contains(company.reference()))
                    .forEach(one -> day.setCharAt(one.slot(), 'x'));
            String between = day.toString().replaceAll("^\\.+|\\.+$", "");
            breaks += (int) Stream.of(between.split("x", -1)).filter(run -> !run.isEmpty()).count();
        }
        return breaks;
    }

    private static Set<String> sides(AcceptedMeeting meeting) {
        return Set.of(meeting.requester(), meeting.responder());
    }

    private void checkBookings() {
        Set<String> booked = new HashSet<>();
        for (Assignment assignment : schedule.assignments()) {
            int slot = assignment.slot();
            require(slot >= 0 && slot < problem.slots(), "slot exists", assignment);
            require(problem.rooms().contains(assignment.room()), "room exists", assignment);
            require(booked.add(slot + " room " + assignment.room()), "room once", assignment);
            for (String side : sides(assignment.meeting())) {
                require(booked.add(slot + " " + side), "company once", assignment);
                require(
                        !company(side).unavailable().contains(slot),
                        "company available",
                        assignment);
            }
            String interpreter = assignment.interpreter();
            require(
                    needsInterpreter(assignment.meeting()) == (interpreter != null),
                    "interpreter iff needed",
                    assignment);
            if (interpreter != null) {
                require(booked.add(slot + " " + interpreter), "interpreter once", assignment);
                require(
                        canServe(interpreter, assignment.meeting(), slot),
                        "interpreter eligible",
                        assignment);
            }
        }
    }

    private void checkTotals() {
        List<AcceptedMeeting> all =
                Stream.concat(
                                schedule.assignments().stream().map(Assignment::meeting),
                                schedule.unscheduled().stream().map(Unscheduled::meeting))
                        .sorted()
                        .toList();
        require(all.equals(problem.meetings()), "every meeting once", all);
        int sum = schedule.assignments().stream().mapToInt(one -> one.meeting().priority()).sum();
        require(sum == schedule.prioritySum(), "priority sum " + sum, schedule.prioritySum());
        int breaks = breaksOf(problem, schedule.assignments());
        require(breaks == schedule.breaks(), "breaks " + breaks, schedule.breaks());
        Certificate certificate = schedule.certificate();
        require(schedule.assignments().size() <= certificate.meetingsBound(), "bound", certificate);
        require(sum <= certificate.prioritySumBound(), "bound", certificate);
        require(breaks >= certificate.breaksBound(), "bound", certificate);
    }

    private void checkReason(Unscheduled unscheduled) {
        AcceptedMeeting meeting = unscheduled.meeting();
        List<Integer> common =
                slotsWhere(
                        slot -> free(meeting.requester(), slot) && free(meeting.responder(), slot));
        List<Integer> served = common.stream().filter(slot -> servable(meeting, slot)).toList();
        List<Integer> roomy = served.stream().filter(slot -> roomIn(slot)).toList();
        require(roomy.isEmpty(), "not addable in " + roomy, meeting);
        boolean holds =
                switch (unscheduled.reasonCode()) {
                    case COMPANY_FULL -> full(meeting.requester()) || full(meeting.responder());
                    case NO_COMMON_FREE_SLOT -> common.isEmpty();
                    case NO_INTERPRETER -> !common.isEmpty() && served.isEmpty();
                    case NO_ROOM -> !served.isEmpty();
                };
        require(holds, "true reason", unscheduled);
        require(!unscheduled.reason().isBlank(), "words", unscheduled);
    }

    private List<Integer> slotsWhere(Predicate<Integer> condition) {
        return IntStream.range(0, problem.slots()).boxed().filter(condition).toList();
    }

    private boolean free(String company, int slot) {
        return !company(company).unavailable().contains(slot)
                && in(slot).stream().noneMatch(one -> sides(one.meeting()).contains(company));
    }

    private boolean full(String company) {
        List<Integer> available =
                slotsWhere(slot -> !company(company).unavailable().contains(slot));
        return !available.isEmpty() && available.stream().noneMatch(slot -> free(company, slot));
    }

    private boolean roomIn(int slot) {
        return in(slot).size() < problem.rooms().size();
    }

    private List<Assignment> in(int slot) {
        return schedule.assignments().stream().filter(one -> one.slot() == slot).toList();
    }

    /** Whether interpreters can be given anew to the slot's meetings and this one. */
    private boolean servable(AcceptedMeeting meeting, int slot) {
        List<AcceptedMeeting> toServe =
                Stream.concat(in(slot).stream().map(Assignment::meeting), Stream.of(meeting))
                        .filter(this::needsInterpreter)
                        .toList();
        if (!needsInterpreter(meeting)) {
            return true;
        }
        Map<String, AcceptedMeeting> served = new HashMap<>();
        return toServe.stream().allMatch(one -> serve(one, slot, served, new HashSet<>()));
    }

    private boolean serve(
            AcceptedMeeting meeting,
            int slot,
            Map<String, AcceptedMeeting> served,
            Set<String> asked) {
        for (String interpreter : interpreters()) {
            if (canServe(interpreter, meeting, slot) && asked.add(interpreter)) {
                AcceptedMeeting other = served.get(interpreter);
                if (other == null || serve(other, slot, served, asked)) {
                    served.put(interpreter, meeting);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean needsInterpreter(AcceptedMeeting meeting) {
        return Collections.disjoint(
                company(meeting.requester()).languages(), company(meeting.responder()).languages());
    }

    private boolean canServe(String reference, AcceptedMeeting meeting, int slot) {
        InterpreterAvailability interpreter = interpreter(reference);
        Set<String> one = company(meeting.requester()).languages();
        Set<String> other = company(meeting.responder()).languages();
        return !interpreter.unavailable().contains(slot)
                && one.stream()
                        .anyMatch(
                                mine ->
                                        other.stream()
                                                .filter(theirs -> !theirs.equals(mine))
                                                .map(theirs -> new LanguagePair(mine, theirs))
                                                .anyMatch(interpreter.pairs()::contains));
    }

    private CompanyAvailability company(String reference) {
        return problem.companies().stream()
                .filter(one -> one.reference().equals(reference))
                .findAny()
                .orElseThrow();
    }

    private List<String> interpreters() {
        return problem.interpreters().stream().map(InterpreterAvailability::reference).toList();
    }

    private InterpreterAvailability interpreter(String reference) {
        return problem.interpreters().stream()
                .filter(one -> one.reference().equals(reference))
                .findAny()
                .orElseThrow();
    }

    private void require(boolean holds, String rule, Object about) {
        if (!holds) {
            faults.add(rule + ": " + about);
        }
    }
}
