package parley.benchmarks.b2bsp.solver;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import parley.benchmarks.b2bsp.encoding.Formula;

/** CaDiCaL (Biere et al., CAV 2024). */
final class Cadical implements SatSolver {

    /** As in the SAT competitions; zero is unknown. */
    private static final int SATISFIABLE = 10;

    private static final int UNSATISFIABLE = 20;

    /** Its own configuration "sat". */
    private static final Map<String, Integer> FOR_SOLUTIONS =
            Map.of("elimreleff", 10, "stabilizeonly", 1, "subsumereleff", 60);

    private final Library library;
    private final MemorySegment solver;
    private boolean closed;

    private Cadical(Library library) {
        this.library = library;
        solver = library.init();
    }

    static boolean isAvailable() {
        return Library.get().isPresent();
    }

    static Cadical of(Formula formula, Strength strength, int seed) {
        Cadical cadical = new Cadical(Library.get().orElseThrow());
        cadical.set("seed", Math.floorMod(seed, Integer.MAX_VALUE));
        if (strength == Strength.SOLUTIONS) {
            FOR_SOLUTIONS.forEach(cadical::set);
        }
        formula.clauses().forEach(cadical::addClause);
        formula.atMostOnes().forEach(cadical::addAtMostOne);
        return cadical;
    }

    private void set(String option, int value) {
        try (Arena arena = Arena.ofConfined()) {
            library.setOption(solver, arena.allocateFrom(option), value);
        }
    }

    @Override
    public void addClause(int... literals) {
        for (int literal : literals) {
            library.add(solver, literal);
        }
        library.add(solver, 0);
    }

    /** Pair by pair: these sets are small. */
    private void addAtMostOne(int[] literals) {
        for (int one = 0; one < literals.length; one++) {
            for (int other = one + 1; other < literals.length; other++) {
                addClause(-literals[one], -literals[other]);
            }
        }
    }

    @Override
    public Answer solve(int... assumed) {
        for (int literal : assumed) {
            library.assume(solver, literal);
        }
        return switch (library.solve(solver)) {
            case SATISFIABLE -> Answer.SATISFIABLE;
            case UNSATISFIABLE -> Answer.UNSATISFIABLE;
            default -> Answer.UNKNOWN;
        };
    }

    @Override
    public boolean isTrue(int literal) {
        return library.val(solver, literal) == literal;
    }

    @Override
    public synchronized void stop() {
        if (!closed) {
            library.terminate(solver);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            library.release(solver);
        }
    }
}
