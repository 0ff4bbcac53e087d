package parley.journeys.forum.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumReaderTest {

    private static final Path POHANG = Path.of("..", "local", "forums", "pohang-2020");

    @TempDir private Path directory;

    @BeforeEach
    void copyOfPohang() throws IOException {
        try (var files = Files.list(POHANG)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void thePohangForumIsReadWhole() {
        ForumData forum = ForumReader.read(POHANG);

        assertThat(forum.sellers()).hasSize(36);
        assertThat(forum.buyers()).hasSize(45);
        assertThat(forum.interpreters()).hasSize(18);
        assertThat(forum.guests()).hasSize(3);
        assertThat(forum.programme().sessions()).hasSize(6);
        assertThat(forum.programme().mous()).hasSize(2);
        assertThat(forum.grid().slots()).hasSize(12);
        assertThat(forum.unavailable()).containsEntry("S0003", java.util.Set.of(6, 7));
        assertThat(forum.companies()).extracting(Company::name).contains("㈜젠셀", "ООО «ДВ Сталь»");
        assertThat(forum.requests())
                .first()
                .isEqualTo(new MeetingRequest("B0001", "S0001", 2, MeetingRequest.Answer.ACCEPTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        companies.csv|Asia/Seoul|Asia/Seol|companies.csv row 1, column time_zone: is 'Asia/Seol'
        companies.csv|S0002,|S0001,|companies.csv row 2, column company: is 'S0001' a second time
        companies.csv|,SELLER,|,VENDOR,|companies.csv row 1, column side: is 'VENDOR'; use one of
        companies.csv|export@s0001.example|export|companies.csv row 1, column contact_email
        companies.csv|time_zone|zone|column time_zone is missing
        interpreters.csv|ko-ru|ko/ru|interpreters.csv row 1, column pairs: has 'ko/ru'
        interpreters.csv|0;1;5;9|0;1;5;12|interpreters.csv row 1, column unavailable_slots: is '12'
        availability.csv|S0003,6;7|S9999,6;7|availability.csv row 2, column company: is 'S9999'
        meeting-requests.csv|B0001,S0001,2|B0001,S0001,4|row 1, column priority: is '4'
        meeting-requests.csv|B0001,S0001,2|B0001,B0002,2|row 1, column responder: is 'B0002', on the same side
        meeting-requests.csv|ACCEPTED|YES|meeting-requests.csv row 1, column answer: is 'YES'
        meeting-requests.csv|B0024,S0002,3|S0001,B0001,3|row 2, column responder: asks
        guests.csv|zh|z|guests.csv row 1, column language
        consultation.json|10:30|09:30|consultation.json, slots[1]: begins before
        consultation.json|"video_rooms": 12|"video_rooms": 0|consultation.json, video_rooms: must be
        consultation.json|Asia/Seoul|Asia/Seol|consultation.json, time_zone: is 'Asia/Seol'
        programme.json|"buyer": "B0001"|"buyer": "S0001"|programme.json, mous[0].buyer: is 'S0001'
        programme.json|"room": "MAIN"|"room": "HALL"|programme.json, sessions[0].room: is 'HALL'
        """)
    void aWrongValueIsNamedWithItsPlace(String file, String good, String bad, String message)
            throws IOException {
        Path path = directory.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        Files.writeString(path, text.substring(0, at) + bad + text.substring(at + good.length()));

        assertThatExceptionOfType(ForumDataException.class)
                .isThrownBy(() -> ForumReader.read(directory))
                .withMessageContaining(message);
    }

    @Test
    void aRowWithTooFewValuesIsNamed() throws IOException {
        Files.write(
                directory.resolve("meeting-requests.csv"),
                List.of("requester,responder,priority,answer", "B0001,S0001"));

        assertThatExceptionOfType(ForumDataException.class)
                .isThrownBy(() -> ForumReader.read(directory))
                .withMessageContaining("meeting-requests.csv row 1")
                .withMessageContaining("2 values");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        Files.writeString(directory.resolve("consultation.json"), "{\n\"date\": \n}");

        assertThatExceptionOfType(ForumDataException.class)
                .isThrownBy(() -> ForumReader.read(directory))
                .withMessageContaining("consultation.json row 3");
    }

    @Test
    void aMissingFileIsNamedAndGuestsAreOptional() throws IOException {
        Files.delete(directory.resolve("guests.csv"));
        assertThat(ForumReader.read(directory).guests()).isEmpty();

        Files.delete(directory.resolve("companies.csv"));
        assertThatExceptionOfType(ForumDataException.class)
                .isThrownBy(() -> ForumReader.read(directory))
                .withMessageContaining("companies.csv is missing");
    }

    @Test
    void aByteOrderMarkDoesNotHideTheFirstColumn() throws IOException {
        Path companies = directory.resolve("companies.csv");
        Files.writeString(companies, "\uFEFF" + Files.readString(companies));

        assertThat(ForumReader.read(directory).companies()).hasSize(81);
    }
}
