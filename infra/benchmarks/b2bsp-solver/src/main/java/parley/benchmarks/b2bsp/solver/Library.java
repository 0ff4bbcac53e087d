package parley.benchmarks.b2bsp.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What is needed of CaDiCaL's C interface, ccadical.h. */
final class Library {

    /** Where the build puts it, if there is one for the machine. */
    private static final String RESOURCE = "/native/cadical";

    private static final Optional<Library> LIBRARY = load();

    private final MethodHandle init;
    private final MethodHandle release;
    private final MethodHandle setOption;
    private final MethodHandle add;
    private final MethodHandle assume;
    private final MethodHandle solve;
    private final MethodHandle val;
    private final MethodHandle terminate;

    private Library(SymbolLookup symbols) {
        FunctionDescriptor ofSolver = FunctionDescriptor.ofVoid(ADDRESS);
        FunctionDescriptor ofSolverAndNumber = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT);
        FunctionDescriptor ofNameAndNumber = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT);
        init = handle(symbols, "ccadical_init", FunctionDescriptor.of(ADDRESS));
        release = handle(symbols, "ccadical_release", ofSolver);
        setOption = handle(symbols, "ccadical_set_option", ofNameAndNumber);
        add = handle(symbols, "ccadical_add", ofSolverAndNumber);
        assume = handle(symbols, "ccadical_assume", ofSolverAndNumber);
        solve = handle(symbols, "ccadical_solve", ofSolver.changeReturnLayout(JAVA_INT));
        val = handle(symbols, "ccadical_val", ofSolverAndNumber.changeReturnLayout(JAVA_INT));
        terminate = handle(symbols, "ccadical_terminate", ofSolver);
    }

    @SuppressWarnings("restricted")
    private static MethodHandle handle(
            SymbolLookup symbols, String name, FunctionDescriptor types) {
        return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), types);
    }

    static Optional<Library> get() {
        return LIBRARY;
    }

    private static Optional<Library> load() {
        try (InputStream resource = Library.class.getResourceAsStream(RESOURCE)) {
            return resource == null ? Optional.empty() : Optional.of(unpacked(resource));
        } catch (IOException | IllegalArgumentException unusable) {
            System.err.println("CaDiCaL cannot be loaded, so CP-SAT is asked: " + unusable);
            return Optional.empty();
        }
    }

    /** The file is needed for loading only. */
    @SuppressWarnings("restricted")
    private static Library unpacked(InputStream resource) throws IOException {
        Path file = Files.createTempFile("cadical", ".library");
        try {
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
            return new Library(SymbolLookup.libraryLookup(file, Arena.global()));
        } finally {
            Files.delete(file);
        }
    }

    MemorySegment init() {
        try {
            return (MemorySegment) init.invokeExact();
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    void release(MemorySegment solver) {
        try {
            release.invokeExact(solver);
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    void setOption(MemorySegment solver, MemorySegment name, int value) {
        try {
            setOption.invokeExact(solver, name, value);
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    void add(MemorySegment solver, int literalOrZero) {
        try {
            add.invokeExact(solver, literalOrZero);
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    void assume(MemorySegment solver, int literal) {
        try {
            assume.invokeExact(solver, literal);
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    int solve(MemorySegment solver) {
        try {
            return (int) solve.invokeExact(solver);
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    int val(MemorySegment solver, int literal) {
        try {
            return (int) val.invokeExact(solver, literal);
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    void terminate(MemorySegment solver) {
        try {
            terminate.invokeExact(solver);
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
    }

    private static IllegalStateException failed(Throwable thrown) {
        return new IllegalStateException("CaDiCaL cannot be called", thrown);
    }
}
