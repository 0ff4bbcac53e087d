package parley.benchmarks.b2bsp.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Problem.Precedence;
import parley.benchmarks.b2bsp.instance.Schedule;

/**
 * The schedules of a problem as clauses, after Bofill et al., JAIR 74 (2022): all counts by
 * auxiliary counters, which a solver that learns clauses can speak about in what it learns.
 */
public final class ScheduleFormula {

    private final Problem problem;
    private final Formula formula = new Formula();
    private final int[][] takes;
    private final int[][] meets;
    private final List<Day> days = new ArrayList<>();

    private ScheduleFormula(Problem problem, Counter counter) {
        this.problem = problem;
        takes = new int[problem.meetings()][problem.slots()];
        meets = new int[problem.participants()][problem.slots()];
        placeMeetings();
        fillDays(counter);
        limitSlots();
        limitClusters();
        keepPrecedences();
        keepFairness();
    }

    /** Counts participants' meetings by balanced trees. */
    public static ScheduleFormula withTotalizers(Problem problem) {
        return new ScheduleFormula(problem, Counter.TOTALIZER);
    }

    /** Counts participants' meetings in the order of the slots. */
    public static ScheduleFormula withSequentialCounters(Problem problem) {
        return new ScheduleFormula(problem, Counter.SEQUENTIAL);
    }

    public Formula formula() {
        return formula;
    }

    /**
     * The breaks in unary: the literal at i is true exactly if there are more than i.
     *
     * @param most how far to count; can be asked once
     */
    public int[] breaks(int most) {
        int[] ofAll = days.stream().flatMapToInt(day -> Arrays.stream(day.breaks())).toArray();
        return Counter.TOTALIZER.count(formula, ofAll, most);
    }

    /** The literal of a meeting in a slot. */
    public int takes(int meeting, int slot) {
        return takes[meeting][slot];
    }

    public Schedule schedule(IntPredicate isTrue) {
        return new Schedule(
                Arrays.stream(takes)
                        .map(
                                literals ->
                                        IntStream.range(0, literals.length)
                                                .filter(slot -> isTrue.test(literals[slot]))
                                                .findFirst()
                                                .orElseThrow())
                        .toList());
    }

    private void placeMeetings() {
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            boolean fixed = Long.bitCount(problem.allowed(meeting)) == 1;
            for (int slot = 0; slot < problem.slots(); slot++) {
                if (!problem.allows(meeting, slot)) {
                    takes[meeting][slot] = Formula.FALSE;
                } else {
                    takes[meeting][slot] = fixed ? Formula.TRUE : formula.variable();
                }
            }
            formula.clause(takes[meeting]);
            formula.atMostOne(takes[meeting]);
        }
    }

    private void fillDays(Counter counter) {
        for (int participant = 0; participant < problem.participants(); participant++) {
            int[] meetings = problem.meetingsOf(participant);
            long possible =
                    Arrays.stream(meetings)
                            .mapToLong(problem::allowed)
                            .reduce(0, (slots, more) -> slots | more);
            boolean always = Long.bitCount(possible) == meetings.length;
            for (int slot = 0; slot < problem.slots(); slot++) {
                int[] candidates = inSlot(meetings, slot);
                formula.atMostOne(candidates);
                meets[participant][slot] = meets(candidates, always);
            }
            days.add(new Day(formula, meets[participant], meetings.length, counter));
        }
    }

    private int meets(int[] candidates, boolean always) {
        int[] open = Formula.without(Formula.FALSE, candidates);
        if (always && open.length > 0) {
            formula.clause(open);
            return Formula.TRUE;
        }
        return formula.or(open);
    }

    private int[] inSlot(int[] meetings, int slot) {
        return Arrays.stream(meetings).map(meeting -> takes[meeting][slot]).toArray();
    }

    /** Twice as many participants meet as meetings take place: counts are even. */
    private void limitSlots() {
        int most = 2 * problem.tables();
        for (int slot = 0; slot < problem.slots(); slot++) {
            int inSlot = slot;
            int[] busy = Arrays.stream(meets).mapToInt(day -> day[inSlot]).toArray();
            int[] count = Counter.TOTALIZER.count(formula, busy, most + 1);
            for (int index = 0; index < count.length; index += 2) {
                formula.implies(
                        count[index],
                        index + 1 < Math.min(count.length, most)
                                ? count[index + 1]
                                : Formula.FALSE);
            }
        }
    }

    /** Redundant: meetings that share a participant exclude each other. */
    private void limitClusters() {
        List<int[]> clusters = clusters();
        for (int slot = 0; slot < problem.slots(); slot++) {
            int inSlot = slot;
            int[] taken =
                    clusters.stream()
                            .mapToInt(cluster -> formula.or(inSlot(cluster, inSlot)))
                            .toArray();
            int[] count = Counter.TOTALIZER.count(formula, taken, problem.tables() + 1);
            if (count.length > problem.tables()) {
                formula.clause(-count[problem.tables()]);
            }
        }
    }

    /** The busiest participant's meetings, then of the rest the busiest's, and so on. */
    private List<int[]> clusters() {
        boolean[] clustered = new boolean[problem.meetings()];
        List<int[]> clusters = new ArrayList<>();
        while (true) {
            int[] largest =
                    IntStream.range(0, problem.participants())
                            .mapToObj(
                                    participant ->
                                            Arrays.stream(problem.meetingsOf(participant))
                                                    .filter(meeting -> !clustered[meeting])
                                                    .toArray())
                            .max(Comparator.comparingInt(meetings -> meetings.length))
                            .orElse(new int[0]);
            if (largest.length == 0) {
                return clusters;
            }
            clusters.add(largest);
            for (int meeting : largest) {
                clustered[meeting] = true;
            }
        }
    }

    private void keepPrecedences() {
        for (Precedence pair : problem.precedences()) {
            int earlier = Formula.FALSE;
            for (int slot = 0; slot < problem.slots(); slot++) {
                formula.implies(takes[pair.after()][slot], earlier);
                earlier = formula.or(earlier, takes[pair.before()][slot]);
            }
        }
    }

    /** All reach a number of breaks if one reaches that number and the permitted difference. */
    private void keepFairness() {
        int most = days.stream().mapToInt(day -> day.breaks().length).max().orElse(0);
        for (int number = 0; number + problem.fairness() < most; number++) {
            int allReach = reachedByAll(number);
            for (Day day : days) {
                if (number + problem.fairness() < day.breaks().length) {
                    formula.implies(day.breaks()[number + problem.fairness()], allReach);
                }
            }
        }
    }

    private int reachedByAll(int number) {
        if (days.stream().anyMatch(day -> day.breaks().length <= number)) {
            return Formula.FALSE;
        }
        int all = formula.variable();
        for (Day day : days) {
            formula.implies(all, day.breaks()[number]);
        }
        return all;
    }
}
