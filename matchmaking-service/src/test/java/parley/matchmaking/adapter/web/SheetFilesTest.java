package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetFilesTest {

    private static final Sheet SHEET =
            new Sheet(
                    "meetings",
                    List.of("name", "amount", "note"),
                    List.of(
                            List.of(
                                    Sheet.text("=cmd|' /C calc'!A0"),
                                    Sheet.figure(new BigDecimal("-120000.50")),
                                    Sheet.text("say \"hi\", then\r\ngo")),
                            List.of(
                                    Sheet.text("㈜포항 <&> Владивосток"),
                                    Sheet.figure((BigDecimal) null),
                                    Sheet.text("bell\u0007"))));

    @Test
    void csvReadsBackAsItWasButForFormulas() throws IOException {
        String csv = new String(SheetFiles.csv(SHEET), UTF_8);

        assertThat(csv).startsWith("name,amount,note\r\n");
        try (var parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            var rows = parser.getRecords();
            assertThat(rows.get(1).toList())
                    .containsExactly("'=cmd|' /C calc'!A0", "-120000.50", "say \"hi\", then\r\ngo");
            assertThat(rows.get(2).get(0)).isEqualTo("㈜포항 <&> Владивосток");
            assertThat(rows.get(2).get(1)).isEmpty();
        }
    }

    @Test
    void inXlsxNumbersAreNumbersAndNothingIsAFormula() throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(SheetFiles.xlsx(SHEET)))) {
            List<Row> rows = workbook.getFirstSheet().read();

            assertThat(workbook.getFirstSheet().getName()).isEqualTo("meetings");
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("'=cmd|' /C calc'!A0");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("-120000.50");
            assertThat(rows.get(2).getCell(0).asString()).isEqualTo("㈜포항 <&> Владивосток");
            assertThat(rows.get(2).getCell(2).asString()).startsWith("bell");
        }
    }

    @Test
    void aRowHasACellPerColumn() {
        assertThatThrownBy(
                        () ->
                                new Sheet(
                                        "a",
                                        List.of("one", "two"),
                                        List.of(List.of(Sheet.text("1")))))
                .hasMessageContaining("2 columns");
    }
}
