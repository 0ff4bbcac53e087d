package parley.scheduling.cpsat;

import java.util.EnumMap;
import java.util.Map;
import parley.scheduling.Certificate;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Timetable;

/** Those of a {@link Certificate}, while they are found one after the other. */
record Bounds(Map<Objective, Integer> bounds) {

    Bounds {
        bounds = new EnumMap<>(bounds);
    }

    /** What can be said without any calculation. */
    static Bounds of(IndexedProblem problem) {
        Map<Objective, Integer> bounds = new EnumMap<>(Objective.class);
        for (Objective objective : Objective.values()) {
            bounds.put(objective, problem.ceiling(objective));
        }
        return new Bounds(bounds);
    }

    int of(Objective objective) {
        return bounds.getOrDefault(objective, 0);
    }

    /**
     * These, and this one of an objective where it says more.
     *
     * @param bound from above, or of what should be few, from below
     */
    Bounds with(Objective objective, long bound) {
        int more = Math.clamp(bound, 0, Integer.MAX_VALUE);
        if (objective.compare(more, of(objective)) >= 0) {
            return this;
        }
        Bounds with = new Bounds(bounds);
        with.bounds.put(objective, more);
        return with;
    }

    /** These, and what follows for the timetable from what it has reached. */
    Bounds withFloors(Timetable timetable) {
        Bounds with = this;
        for (Objective objective : timetable.problem().problem().policy().ofPlaces()) {
            with = with.with(objective, Floors.of(timetable, objective));
        }
        return with;
    }

    Certificate certificate(Timetable timetable) {
        return Certificate.of(timetable, this::of);
    }
}
