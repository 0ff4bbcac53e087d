package parley.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import parley.scheduling.Policy.Objective;
import parley.scheduling.check.Figures;

/** The best of all schedules of a tiny problem, by trying them all. */
public final class BruteForce {

    private final SchedulingProblem problem;
    private final List<Assignment> chosen = new ArrayList<>();
    private Map<Objective, Integer> best;

    private BruteForce(SchedulingProblem problem) {
        this.problem = problem;
        best = Figures.of(problem, List.of());
    }

    /** Whether no schedule is better. */
    public static boolean isReachedBy(Schedule schedule, SchedulingProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.place(0);
        Map<Objective, Integer> figures = Figures.of(problem, schedule.assignments());
        return problem.policy().compare(figures::get, search.best::get) == 0;
    }

    private void place(int next) {
        if (next == problem.meetings().size()) {
            Map<Objective, Integer> figures = Figures.of(problem, chosen);
            if (problem.policy().compare(figures::get, best::get) > 0) {
                best = figures;
            }
            return;
        }
        place(next + 1);
        AcceptedMeeting meeting = problem.meetings().get(next);
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (fits(meeting, slot)) {
                chosen.add(new Assignment(meeting, slot, "any", null));
                place(next + 1);
                chosen.removeLast();
            }
        }
    }

    private boolean fits(AcceptedMeeting meeting, int slot) {
        List<AcceptedMeeting> together =
                new ArrayList<>(
                        chosen.stream()
                                .filter(one -> one.slot() == slot)
                                .map(Assignment::meeting)
                                .toList());
        boolean oneIsBusy =
                together.stream()
                        .anyMatch(
                                other ->
                                        !Collections.disjoint(
                                                List.of(other.requester(), other.responder()),
                                                List.of(meeting.requester(), meeting.responder())));
        together.add(meeting);
        return !oneIsBusy
                && !meeting.forbidden().contains(slot)
                && isInOrder(meeting, slot)
                && isBelowItsMost(meeting.requester())
                && isBelowItsMost(meeting.responder())
                && hasRooms(together, meeting.roomKind())
                && !company(meeting.requester()).unavailable().contains(slot)
                && !company(meeting.responder()).unavailable().contains(slot)
                && canInterpret(together, slot, new ArrayList<>(problem.interpreters()));
    }

    private boolean isInOrder(AcceptedMeeting meeting, int slot) {
        return problem.precedences().stream()
                .allMatch(
                        one ->
                                chosen.stream()
                                        .allMatch(
                                                other ->
                                                        (!one.earlier().equals(meeting)
                                                                        || !one.later()
                                                                                .equals(
                                                                                        other
                                                                                                .meeting())
                                                                        || slot < other.slot())
                                                                && (!one.later().equals(meeting)
                                                                        || !one.earlier()
                                                                                .equals(
                                                                                        other
                                                                                                .meeting())
                                                                        || other.slot() < slot)));
    }

    private boolean isBelowItsMost(String company) {
        long meetings =
                chosen.stream()
                        .map(Assignment::meeting)
                        .filter(
                                one ->
                                        one.requester().equals(company)
                                                || one.responder().equals(company))
                        .count();
        return meetings < company(company).most();
    }

    private boolean hasRooms(List<AcceptedMeeting> together, String kind) {
        long rooms = problem.rooms().stream().filter(room -> room.kind().equals(kind)).count();
        return together.stream().filter(one -> one.roomKind().equals(kind)).count() <= rooms;
    }

    private boolean canInterpret(
            List<AcceptedMeeting> meetings, int slot, List<InterpreterAvailability> free) {
        if (meetings.isEmpty()) {
            return true;
        }
        List<AcceptedMeeting> rest = meetings.subList(1, meetings.size());
        CompanyAvailability one = company(meetings.getFirst().requester());
        CompanyAvailability other = company(meetings.getFirst().responder());
        if (!Collections.disjoint(one.languages(), other.languages())) {
            return canInterpret(rest, slot, free);
        }
        for (InterpreterAvailability interpreter : List.copyOf(free)) {
            if (!interpreter.unavailable().contains(slot)
                    && interpreter.interpretsBetween(one.languages(), other.languages())) {
                List<InterpreterAvailability> others = new ArrayList<>(free);
                others.remove(interpreter);
                if (canInterpret(rest, slot, others)) {
                    return true;
                }
            }
        }
        return false;
    }

    private CompanyAvailability company(String reference) {
        return problem.companies().stream()
                .filter(company -> company.reference().equals(reference))
                .findAny()
                .orElseThrow();
    }
}
