package parley.registration.domain;

/** By staff, as in Commission Recommendation 2003/361/EC: below 10, 50, 250, and above. */
public enum CompanySize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    public static CompanySize of(String name) {
        return OneOf.named(CompanySize.class, name);
    }
}
