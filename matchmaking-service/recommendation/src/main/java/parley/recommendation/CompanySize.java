package parley.recommendation;

/** By staff, as in Commission Recommendation 2003/361/EC: below 10, 50, 250, and above. */
public enum CompanySize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    /** From 0, smallest against largest, to 1. */
    double likeness(CompanySize other) {
        return 1 - Math.abs(ordinal() - other.ordinal()) / (values().length - 1.0);
    }
}
