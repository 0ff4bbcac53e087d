package parley.benchmarks.b2bsp.solver;

import parley.benchmarks.b2bsp.encoding.Formula;

/**
 * A solver of clauses, which keeps what it learns from question to question. Literals are those of
 * its {@link Formula}. One thread asks; any other one can stop it.
 */
public interface SatSolver extends AutoCloseable {

    /** What a solver says. */
    enum Answer {
        SATISFIABLE,
        UNSATISFIABLE,
        /** It was stopped. */
        UNKNOWN
    }

    /** What to be good at. */
    enum Strength {
        SOLUTIONS,
        ALL
    }

    /** CaDiCaL, or CP-SAT (always the same) on machines that there is no CaDiCaL for. */
    static SatSolver of(Formula formula, Strength strength, int seed) {
        return Cadical.isAvailable()
                ? Cadical.of(formula, strength, seed)
                : CpSat.of(formula, seed);
    }

    /** From now on, at least one of these is true. */
    void addClause(int... literals);

    /** Whether all clauses can be true, and these literals for once. */
    Answer solve(int... assumed);

    /** In the solution that was found last. */
    boolean isTrue(int literal);

    /** Ends {@link #solve}; to be said again and again, as it may not be heard before it begins. */
    void stop();

    @Override
    void close();
}
