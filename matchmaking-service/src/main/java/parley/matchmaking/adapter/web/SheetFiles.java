package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import parley.matchmaking.adapter.web.Sheet.Cell;
import parley.matchmaking.domain.forum.ForumId;

/** Answers with a {@link Sheet} as a file; text in it is {@linkplain FormulaGuard harmless}. */
final class SheetFiles {

    /** RFC 4180, UTF-8 without a byte order mark. */
    static final String CSV = "text/csv";

    /** Office Open XML (ISO/IEC 29500). */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType CSV_WITH_HEADER =
            MediaType.parseMediaType(CSV + ";charset=UTF-8;header=present");

    private SheetFiles() {}

    static ResponseEntity<byte[]> csv(ForumId forum, Sheet sheet) {
        return file(forum, sheet, ".csv", CSV_WITH_HEADER, csv(sheet));
    }

    static ResponseEntity<byte[]> xlsx(ForumId forum, Sheet sheet) {
        return file(forum, sheet, ".xlsx", MediaType.parseMediaType(XLSX), xlsx(sheet));
    }

    static byte[] csv(Sheet sheet) {
        var written = new StringWriter();
        try (var printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
            printer.printRecord(sheet.columns());
            for (List<Cell> row : sheet.rows()) {
                printer.printRecord(row.stream().map(SheetFiles::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().getBytes(UTF_8);
    }

    static byte[] xlsx(Sheet sheet) {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Parley", "1.0")) {
            Worksheet worksheet = workbook.newWorksheet(sheet.name());
            worksheet.freezePane(0, 1);
            for (int column = 0; column < sheet.columns().size(); column++) {
                worksheet.value(0, column, sheet.columns().get(column));
                worksheet.style(0, column).bold().set();
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(worksheet, row + 1, sheet.rows().get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static void write(Worksheet worksheet, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Sheet.Figure(var number) -> worksheet.value(row, column, number);
                case Sheet.Text(String text) when text.isEmpty() -> {}
                case Sheet.Text(String text) ->
                        worksheet.value(row, column, FormulaGuard.harmless(text));
            }
        }
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Sheet.Figure(var number) -> number.toPlainString();
            case Sheet.Text(String text) -> FormulaGuard.harmless(text);
        };
    }

    private static ResponseEntity<byte[]> file(
            ForumId forum, Sheet sheet, String suffix, MediaType type, byte[] content) {
        ContentDisposition attachment =
                ContentDisposition.attachment()
                        .filename(forum + "-" + sheet.name() + suffix, UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(type)
                .body(content);
    }
}
