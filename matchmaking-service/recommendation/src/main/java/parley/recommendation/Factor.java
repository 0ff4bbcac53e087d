package parley.recommendation;

/**
 * What one side likes about the other, each from 0 to 1. The prior weights are log-odds that a
 * forum starts with; feedback moves them. Tried on forums of the benchmark's generator with seeds
 * other than those reported; none of them matters much by itself.
 */
public enum Factor {
    /** How ready a company is to meet anybody. */
    READINESS(-4.5),
    /** Goods of one chapter; its value is how likely both deal in some. */
    CHAPTER(2.2),
    /** What one heading counts for more than one chapter. */
    HEADING(2),
    /** What one subheading counts for more than one heading. */
    SUBHEADING(0.5),
    /** Deals in what those deal in whom it said yes to; see {@link Experience}. */
    EXPERIENCE(2),
    TEXT(0.2),
    MARKET(0.8),
    /** Says of no market whether it is wanted. */
    ANY_MARKET(0.4),
    SHARED_LANGUAGE(0.8),
    INTERPRETED(0.4),
    SIZE(1.4),
    INTENT(0.7);

    private final double prior;

    Factor(double prior) {
        this.prior = prior;
    }

    /** Its place among all; nothing of the order is stored. */
    @SuppressWarnings("EnumOrdinal")
    int at() {
        return ordinal();
    }

    double prior() {
        return prior;
    }
}
