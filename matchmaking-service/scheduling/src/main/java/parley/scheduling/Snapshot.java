package parley.scheduling;

import parley.scheduling.Policy.Objective;

/** The best timetable that a search has seen. */
final class Snapshot {

    private final IndexedProblem problem;
    private final int[] slotOf;
    private final Objective[] order;
    private final int[] reached;

    Snapshot(Timetable timetable) {
        problem = timetable.problem();
        slotOf = new int[problem.meetings()];
        order = problem.problem().policy().ofSlots().toArray(Objective[]::new);
        reached = new int[order.length];
        take(timetable);
    }

    boolean isWorseThan(Timetable timetable) {
        for (int i = 0; i < order.length; i++) {
            int compared = order[i].compare(timetable.reached(order[i]), reached[i]);
            if (compared != 0) {
                return compared > 0;
            }
        }
        return false;
    }

    void take(Timetable timetable) {
        for (int i = 0; i < order.length; i++) {
            reached[i] = timetable.reached(order[i]);
        }
        for (int meeting = 0; meeting < slotOf.length; meeting++) {
            slotOf[meeting] = timetable.slotOf(meeting);
        }
    }

    Timetable timetable() {
        return Timetable.of(problem, slotOf);
    }
}
