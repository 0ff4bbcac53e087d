package parley.recommendation;

import java.util.Arrays;
import java.util.Optional;

/** By staff, as in Commission Recommendation 2003/361/EC: below 10, 50, 250, and above. */
public enum CompanySize {
    MICRO(0),
    SMALL(1),
    MEDIUM(2),
    LARGE(3);

    private final int step;

    CompanySize(int step) {
        this.step = step;
    }

    /** Empty for what names none. */
    public static Optional<CompanySize> read(String name) {
        return Arrays.stream(values()).filter(size -> size.name().equals(name)).findFirst();
    }

    /** From 0, smallest against largest, to 1. */
    double likeness(CompanySize other) {
        return 1 - Math.abs(step - other.step) / (double) (LARGE.step - MICRO.step);
    }
}
