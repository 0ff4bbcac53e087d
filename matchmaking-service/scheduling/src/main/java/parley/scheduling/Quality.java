package parley.scheduling;

/** How good a timetable is, in the order of the problem's {@link Policy}. */
record Quality(
        Policy policy, int mustMeets, int meetings, int prioritySum, int shortfall, int breaks)
        implements Comparable<Quality> {

    static Quality of(Timetable timetable) {
        return new Quality(
                timetable.problem().problem().policy(),
                timetable.mustMeets(),
                timetable.placed(),
                timetable.prioritySum(),
                timetable.shortfall(),
                timetable.breaks());
    }

    /** The better one is the greater one. */
    @Override
    public int compareTo(Quality other) {
        for (Policy.Objective objective : policy.order()) {
            int compared =
                    switch (objective) {
                        case MUST_MEETS -> Integer.compare(mustMeets, other.mustMeets);
                        case MEETINGS -> Integer.compare(meetings, other.meetings);
                        case VALUE -> Integer.compare(prioritySum, other.prioritySum);
                        case SHORTFALL -> Integer.compare(other.shortfall, shortfall);
                        case BREAKS -> Integer.compare(other.breaks, breaks);
                    };
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
