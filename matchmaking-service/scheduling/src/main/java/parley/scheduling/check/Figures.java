package parley.scheduling.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Assignment;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.Policy.Objective;
import parley.scheduling.SchedulingProblem;

/** What can be counted of a schedule, counted as a reader would. */
public final class Figures {

    private final SchedulingProblem problem;
    private final List<Assignment> assignments;

    private Figures(SchedulingProblem problem, List<Assignment> assignments) {
        this.problem = problem;
        this.assignments = List.copyOf(assignments);
    }

    /** Each objective's. */
    public static Map<Objective, Integer> of(
            SchedulingProblem problem, List<Assignment> assignments) {
        Figures figures = new Figures(problem, assignments);
        Map<Objective, Integer> counted = new EnumMap<>(Objective.class);
        for (Objective objective : Objective.values()) {
            counted.put(objective, figures.count(objective));
        }
        return counted;
    }

    private int count(Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> (int) meetings().filter(AcceptedMeeting::mustMeet).count();
            case MEETINGS -> assignments.size();
            case VALUE -> meetings().mapToInt(AcceptedMeeting::priority).sum();
            case SHORTFALL -> problem.companies().stream().mapToInt(this::lacks).sum();
            case BREAKS -> breaks().values().stream().mapToInt(Integer::intValue).sum();
            case FAIRNESS -> breaks().values().stream().mapToInt(Integer::intValue).max().orElse(0);
            case WISHES -> assignments.stream().mapToInt(this::missedWishes).sum();
            case CONTINUITY -> Changes.of(problem, assignments);
        };
    }

    private int missedWishes(Assignment assignment) {
        List<Set<Integer>> wishes = new ArrayList<>();
        wishes.add(assignment.meeting().wished());
        problem.companies().stream()
                .filter(one -> Facts.sides(assignment.meeting()).contains(one.reference()))
                .forEach(one -> wishes.add(one.wished()));
        wishes.removeIf(Set::isEmpty);
        wishes.removeIf(wish -> wish.contains(assignment.slot()));
        return wishes.size();
    }

    private Stream<AcceptedMeeting> meetings() {
        return assignments.stream().map(Assignment::meeting);
    }

    /** Of its least, as far as it is in so many wanted meetings, what it does not have. */
    private int lacks(CompanyAvailability company) {
        long wanted =
                problem.meetings().stream()
                        .filter(one -> Facts.sides(one).contains(company.reference()))
                        .limit(company.least())
                        .count();
        long has = meetings().filter(one -> Facts.sides(one).contains(company.reference())).count();
        return (int) Math.max(0, wanted - has);
    }

    /** Runs of dots between two meetings in a company's day written as {@code .x..xx.}. */
    private Map<String, Integer> breaks() {
        Map<String, StringBuilder> calendars = new TreeMap<>();
        for (Assignment one : assignments) {
            for (String side : Facts.sides(one.meeting())) {
                calendars
                        .computeIfAbsent(
                                side, none -> new StringBuilder(".".repeat(problem.slots())))
                        .setCharAt(one.slot(), 'x');
            }
        }
        Map<String, Integer> breaks = new TreeMap<>();
        calendars.forEach((company, calendar) -> breaks.put(company, breaksIn(calendar)));
        return breaks;
    }

    private int breaksIn(StringBuilder calendar) {
        int breaks = 0;
        for (String day : days(calendar)) {
            String between = day.replaceAll("^\\.+|\\.+$", "");
            breaks += (int) Stream.of(between.split("x", -1)).filter(run -> !run.isEmpty()).count();
        }
        return breaks;
    }

    private List<String> days(StringBuilder calendar) {
        List<String> days = new ArrayList<>();
        int from = 0;
        for (int length : problem.days().lengths()) {
            days.add(calendar.substring(from, from + length));
            from += length;
        }
        return days;
    }
}
