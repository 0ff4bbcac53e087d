package parley.journeys.forum.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file (RFC 4180, UTF-8, header row), whose rows know where they stand. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /**
     * All rows, in order.
     *
     * @param columns the columns that must be there; others are ignored
     */
    static List<Row> read(Path file, String... columns) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new ForumDataException(
                    name
                            + " is missing in "
                            + file.getParent()
                            + ": add it, with the columns "
                            + String.join(",", columns));
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            Map<String, String> header = header(parser);
            for (String column : columns) {
                if (!header.containsKey(column)) {
                    throw new ForumDataException(
                            name
                                    + " row 0 (header): column "
                                    + column
                                    + " is missing; found "
                                    + String.join(",", header.keySet()));
                }
            }
            return parser.stream().map(row -> row(name, row, header)).toList();
        } catch (MalformedInputException e) {
            throw new ForumDataException(name + " is not UTF-8: save it again as UTF-8");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new ForumDataException(name + " can't be read as CSV: " + e.getMessage());
        }
    }

    private static Map<String, String> header(CSVParser parser) {
        Map<String, String> names = new HashMap<>();
        parser.getHeaderNames()
                .forEach(raw -> names.put(raw.replace(BYTE_ORDER_MARK, "").strip(), raw));
        return names;
    }

    private static Row row(String file, CSVRecord values, Map<String, String> header) {
        Row place = new Row(file, values.getRecordNumber(), Map.of());
        if (!values.isConsistent()) {
            throw new ForumDataException(
                    file
                            + " row "
                            + values.getRecordNumber()
                            + ": has "
                            + values.size()
                            + " values where the header has "
                            + header.size()
                            + " columns; quote values that contain a comma");
        }
        Map<String, String> cells = new HashMap<>();
        header.forEach((column, raw) -> cells.put(column, values.get(raw)));
        return new Row(place.file(), place.number(), Map.copyOf(cells));
    }
}
