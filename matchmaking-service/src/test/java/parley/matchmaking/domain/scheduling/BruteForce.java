package parley.matchmaking.domain.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The best of all schedules of a tiny problem, by trying them all. */
public final class BruteForce {

    private final SchedulingProblem problem;
    private final List<Assignment> chosen = new ArrayList<>();
    private Quality best = new Quality(0, 0, 0);

    /** In the order of the objectives. */
    public record Quality(int meetings, int prioritySum, int breaks) {

        private boolean isBetterThan(Quality other) {
            if (meetings != other.meetings) {
                return meetings > other.meetings;
            }
            return prioritySum == other.prioritySum
                    ? breaks < other.breaks
                    : prioritySum > other.prioritySum;
        }
    }

    private BruteForce(SchedulingProblem problem) {
        this.problem = problem;
    }

    public static Quality best(SchedulingProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.place(0);
        return search.best;
    }

    private void place(int next) {
        if (next == problem.meetings().size()) {
            int sum = chosen.stream().mapToInt(one -> one.meeting().priority()).sum();
            Quality quality =
                    new Quality(chosen.size(), sum, ScheduleVerifier.breaksOf(problem, chosen));
            if (quality.isBetterThan(best)) {
                best = quality;
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
                && together.size() <= problem.rooms().size()
                && !company(meeting.requester()).unavailable().contains(slot)
                && !company(meeting.responder()).unavailable().contains(slot)
                && canInterpret(together, slot, new ArrayList<>(problem.interpreters()));
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
