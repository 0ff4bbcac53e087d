package parley.recommendation;

/** What a company wants to agree on; two companies want it alike. */
public enum Intent {
    TRADE,
    DISTRIBUTION,
    MANUFACTURING,
    LICENSING,
    JOINT_VENTURE,
    INVESTMENT
}
