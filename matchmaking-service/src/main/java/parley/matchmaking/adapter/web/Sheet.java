package parley.matchmaking.adapter.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets.
 *
 * @param name of the file and of the sheet in it; at most 31 letters, digits and hyphens
 * @param rows each with one cell per column
 */
record Sheet(String name, List<String> columns, List<List<Cell>> rows) {

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s has %d columns, but a row of %d"
                                .formatted(name, columns.size(), row.size()));
            }
        }
    }

    /** What a cell holds. */
    sealed interface Cell {}

    /** Empty where there is nothing. */
    record Text(String text) implements Cell {}

    /** Stays a number in every format. */
    record Figure(BigDecimal number) implements Cell {}

    static Cell text(@Nullable Object value) {
        return new Text(value == null ? "" : value.toString());
    }

    static Cell figure(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell figure(@Nullable BigDecimal number) {
        return number == null ? new Text("") : new Figure(number);
    }
}
