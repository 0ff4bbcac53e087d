package parley.scheduling.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import parley.scheduling.Assignment;
import parley.scheduling.SchedulingProblem;

/** Counts who changes, walking through everybody's days. */
final class Changes {

    private final SchedulingProblem problem;

    private Changes(SchedulingProblem problem) {
        this.problem = problem;
    }

    static int of(SchedulingProblem problem, List<Assignment> assignments) {
        Changes changes = new Changes(problem);
        Map<String, List<Assignment>> byCompany = new TreeMap<>();
        Map<String, List<Assignment>> byCompanyInterpreted = new TreeMap<>();
        Map<String, List<Assignment>> byInterpreter = new TreeMap<>();
        for (Assignment one : assignments) {
            for (String side : Facts.sides(one.meeting())) {
                add(byCompany, side, one);
                if (one.interpreter() != null) {
                    add(byCompanyInterpreted, side, one);
                }
            }
            if (one.interpreter() != null) {
                add(byInterpreter, one.interpreter(), one);
            }
        }
        return changes.count(byCompany, Assignment::room)
                + changes.count(byInterpreter, Assignment::room)
                + changes.count(
                        byCompanyInterpreted, one -> Objects.requireNonNull(one.interpreter()));
    }

    private static void add(Map<String, List<Assignment>> calendars, String whose, Assignment one) {
        calendars.computeIfAbsent(whose, none -> new ArrayList<>()).add(one);
    }

    private int count(Map<String, List<Assignment>> calendars, Function<Assignment, String> what) {
        int changes = 0;
        for (List<Assignment> calendar : calendars.values()) {
            List<Assignment> inOrder =
                    calendar.stream()
                            .sorted((one, other) -> Integer.compare(one.slot(), other.slot()))
                            .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                Assignment before = inOrder.get(i - 1);
                Assignment now = inOrder.get(i);
                if (day(before.slot()) == day(now.slot())
                        && !what.apply(before).equals(what.apply(now))) {
                    changes++;
                }
            }
        }
        return changes;
    }

    private int day(int slot) {
        int day = 0;
        int end = 0;
        for (int length : problem.days().lengths()) {
            end += length;
            if (slot < end) {
                return day;
            }
            day++;
        }
        return day;
    }
}
