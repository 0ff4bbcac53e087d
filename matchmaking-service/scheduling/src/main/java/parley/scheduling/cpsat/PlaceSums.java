package parley.scheduling.cpsat;

import com.google.ortools.sat.LinearArgument;
import org.jspecify.annotations.Nullable;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Timetable;

/** The objectives that depend on where meetings are, counted in a model: the fewer, the better. */
final class PlaceSums {

    private final Placements placements;
    private @Nullable Breaks breaks;

    PlaceSums(Placements placements) {
        this.placements = placements;
    }

    /** No more of it than the timetable has. */
    LinearArgument limit(Objective objective, Timetable timetable) {
        LinearArgument sum = of(objective);
        placements.model().addLessOrEqual(sum, timetable.reached(objective));
        return sum;
    }

    private LinearArgument of(Objective objective) {
        return switch (objective) {
            case SHORTFALL -> placements.shortfall();
            case BREAKS -> breaks().number();
            case FAIRNESS -> breaks().most();
            case WISHES -> placements.missedWishes();
            case MUST_MEETS, MEETINGS, VALUE, CONTINUITY ->
                    throw new IllegalArgumentException("Slots don't decide " + objective);
        };
    }

    private Breaks breaks() {
        if (breaks == null) {
            breaks = Breaks.addTo(placements);
        }
        return breaks;
    }
}
