package parley.recommendation;

/**
 * What one side likes about the other, each from 0 to 1. The prior weights are log-odds that a
 * forum starts with; feedback moves them. Tried on forums of the benchmark's generator with seeds
 * other than those reported; none of them matters much by itself.
 */
public enum Factor {
    /** How ready a company is to meet anybody. */
    READINESS(-4),
    SUBHEADING(0.9),
    HEADING(1),
    CHAPTER(1),
    /** Goods that the texts speak of, by headings; see {@link Lexicon}. */
    TOPIC(3.0),
    /** The same by chapters. */
    FIELD(1.5),
    /** Deals in what those deal in whom it said yes to; see {@link Experience}. */
    EXPERIENCE(2),
    TEXT(0.5),
    MARKET(0.8),
    /** Says of no market whether it is wanted. */
    ANY_MARKET(0.4),
    SHARED_LANGUAGE(0.8),
    INTERPRETED(0.4),
    SIZE(0.5),
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
