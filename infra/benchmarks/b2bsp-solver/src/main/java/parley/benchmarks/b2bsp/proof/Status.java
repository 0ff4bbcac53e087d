package parley.benchmarks.b2bsp.proof;

/** What is known at the end. */
public enum Status {
    OPTIMAL,
    FEASIBLE,
    INFEASIBLE,
    UNKNOWN
}
