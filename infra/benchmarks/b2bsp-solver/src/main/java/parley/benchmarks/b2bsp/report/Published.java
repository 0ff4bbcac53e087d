package parley.benchmarks.b2bsp.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values from papers: the fewest breaks of an instance at a fairness, or {@code UNSAT}. */
public final class Published {

    private static final String FILE = "file";
    private static final String FAIRNESS = "fairness_d";
    private static final String VALUE = "optimum_breaks";

    private record Cell(String instance, int fairness) {}

    private final Map<Cell, String> values = new HashMap<>();

    private Published() {}

    /**
     * Reads comma-separated values whose first line names the columns {@value #FILE}, {@value
     * #FAIRNESS} and {@value #VALUE}, among others.
     */
    public static Published read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> names = lines.isEmpty() ? List.of() : cells(lines.getFirst());
        int instance = column(file, names, FILE);
        int fairness = column(file, names, FAIRNESS);
        int value = column(file, names, VALUE);
        Published published = new Published();
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = cells(lines.get(line));
            if (lines.get(line).isBlank()) {
                continue;
            }
            if (cells.size() != names.size()) {
                throw new IOException(
                        "%s, line %d: %d columns, not %d"
                                .formatted(file, line + 1, cells.size(), names.size()));
            }
            try {
                published.values.put(
                        new Cell(cells.get(instance), Integer.parseInt(cells.get(fairness))),
                        cells.get(value));
            } catch (NumberFormatException noNumber) {
                throw new IOException(
                        "%s, line %d: %s is no number".formatted(file, line + 1, FAIRNESS),
                        noNumber);
            }
        }
        return published;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static int column(Path file, List<String> names, String name) throws IOException {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new IOException(file + ", line 1: no column " + name);
        }
        return column;
    }

    /** Of which fairness there is a value for the instance, ascending. */
    public List<Integer> fairnessOf(String instance) {
        return values.keySet().stream()
                .filter(cell -> cell.instance().equals(instance))
                .map(Cell::fairness)
                .sorted()
                .toList();
    }

    Optional<String> value(String instance, int fairness) {
        return Optional.ofNullable(values.get(new Cell(instance, fairness)));
    }
}
