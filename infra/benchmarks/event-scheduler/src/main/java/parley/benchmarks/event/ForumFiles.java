package parley.benchmarks.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.InterpreterAvailability;
import parley.scheduling.LanguagePair;
import parley.scheduling.SchedulingProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A forum's files, as {@code infra/local/parley demo --forum} reads them. */
final class ForumFiles {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path directory;

    private ForumFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * The problem of its accepted meetings.
     *
     * @throws IllegalArgumentException if a file is missing or is none; says which
     */
    static SchedulingProblem read(Path directory) {
        return new ForumFiles(directory).problem();
    }

    private SchedulingProblem problem() {
        JsonNode consultation = json("consultation.json");
        int rooms = consultation.path("video_rooms").asInt();
        Map<String, Set<Integer>> unavailable = new HashMap<>();
        for (CSVRecord row : rows("availability.csv")) {
            unavailable.put(row.get("company"), slots(row.get("unavailable_slots")));
        }
        return new SchedulingProblem(
                consultation.path("slots").size(),
                IntStream.rangeClosed(1, rooms).mapToObj("V%02d"::formatted).toList(),
                rows("companies.csv").stream().map(row -> company(row, unavailable)).toList(),
                rows("interpreters.csv").stream().map(ForumFiles::interpreter).toList(),
                rows("meeting-requests.csv").stream()
                        .filter(row -> row.get("answer").equals("ACCEPTED"))
                        .map(ForumFiles::meeting)
                        .toList());
    }

    private static CompanyAvailability company(
            CSVRecord row, Map<String, Set<Integer>> unavailable) {
        String reference = row.get("company");
        return new CompanyAvailability(
                reference,
                split(row.get("languages")).collect(Collectors.toSet()),
                unavailable.getOrDefault(reference, Set.of()));
    }

    private static InterpreterAvailability interpreter(CSVRecord row) {
        return new InterpreterAvailability(
                row.get("interpreter"),
                split(row.get("pairs")).map(ForumFiles::pair).collect(Collectors.toSet()),
                slots(row.get("unavailable_slots")));
    }

    private static LanguagePair pair(String joined) {
        String[] languages = joined.split("-", 2);
        return new LanguagePair(languages[0], languages[1]);
    }

    private static AcceptedMeeting meeting(CSVRecord row) {
        return new AcceptedMeeting(
                row.get("requester"), row.get("responder"), Integer.parseInt(row.get("priority")));
    }

    private static Set<Integer> slots(String joined) {
        return split(joined).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> split(String joined) {
        return Stream.of(joined.split(";")).filter(part -> !part.isEmpty());
    }

    private List<CSVRecord> rows(String file) {
        try (CSVParser rows = CSVParser.parse(directory.resolve(file), UTF_8, CSV)) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private JsonNode json(String file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(directory.resolve(file), UTF_8));
        } catch (IOException | JacksonException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private IllegalArgumentException unreadable(String file, Exception why) {
        return new IllegalArgumentException(
                "cannot read %s of the forum in %s (%s)"
                        .formatted(file, directory, why.getClass().getSimpleName()),
                why);
    }
}
