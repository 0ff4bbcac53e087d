package parley.scheduling;

/** The best timetable that a search has seen. */
final class Snapshot {

    private final IndexedProblem problem;
    private final int[] slotOf;
    private Quality quality;

    Snapshot(Timetable timetable) {
        problem = timetable.problem();
        slotOf = new int[problem.meetings()];
        quality = Quality.of(timetable);
        copy(timetable);
    }

    boolean isWorseThan(Timetable timetable) {
        return quality.compareTo(Quality.of(timetable)) < 0;
    }

    void take(Timetable timetable) {
        quality = Quality.of(timetable);
        copy(timetable);
    }

    private void copy(Timetable timetable) {
        for (int meeting = 0; meeting < slotOf.length; meeting++) {
            slotOf[meeting] = timetable.slotOf(meeting);
        }
    }

    Timetable timetable() {
        return Timetable.of(problem, slotOf);
    }
}
