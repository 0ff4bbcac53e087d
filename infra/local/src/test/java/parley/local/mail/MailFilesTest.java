package parley.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFilesTest {

    private static final byte[] BYTES = "Subject: x".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path directory;

    @Test
    void namesSortByNumberAndTellReceiverAndSubject() throws Exception {
        MailFiles files = MailFiles.in(directory);

        files.write(mail(12, "Lý Hải <buyer@vn.example>", "Invitation: table V01/slot 3"), BYTES);
        files.write(mail(2, "seller@kr.example", "../../etc"), BYTES);

        assertThat(names())
                .containsExactly(
                        "0002-seller@kr.example-etc.eml",
                        "0012-buyer@vn.example-invitation-table-v01-slot-3.eml");
    }

    @Test
    void aNewRunReplacesTheMailsOfTheLastAndNothingElse() throws Exception {
        Files.writeString(directory.resolve("notes.txt"), "mine");
        Files.writeString(directory.resolve("0001-old@kr.example-old.eml"), "old");

        MailFiles.in(directory);

        assertThat(names()).containsExactly("notes.txt");
    }

    private static MailSummary mail(int number, String to, String subject) {
        return new MailSummary(number, "<m>", to, subject, Instant.EPOCH);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
