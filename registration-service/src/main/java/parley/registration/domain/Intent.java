package parley.registration.domain;

/** What a company wants to agree on with those that it meets. */
public enum Intent {
    TRADE,
    DISTRIBUTION,
    MANUFACTURING,
    LICENSING,
    JOINT_VENTURE,
    INVESTMENT;

    public static Intent of(String name) {
        return OneOf.named(Intent.class, name);
    }
}
