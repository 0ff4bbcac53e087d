package parley.benchmarks.recommend;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Goods and phrases in seven languages. */
record Vocabulary(List<CSVRecord> goods, List<CSVRecord> phrases) {

    static Vocabulary read() {
        return new Vocabulary(records("goods.csv"), records("phrases.csv"));
    }

    List<String> headings() {
        return goods.stream().map(one -> one.get("heading")).toList();
    }

    /** Two names of what stands under a heading. */
    List<String> names(int heading, String language) {
        return List.of(goods.get(heading).get(language).split("\\|", -1));
    }

    /** The number of the heading under which the name stands, -1 if under none. */
    int heading(String name, String language) {
        for (int heading = 0; heading < goods.size(); heading++) {
            if (names(heading, language).contains(name)) {
                return heading;
            }
        }
        return -1;
    }

    List<String> phrases(String use, String language) {
        return phrases.stream()
                .filter(one -> one.get("use").equals(use))
                .map(one -> one.get(language))
                .toList();
    }

    private static List<CSVRecord> records(String file) {
        CSVFormat header = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            return header.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
