package parley.scheduling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forum that comes with Parley, read from its files. */
public final class PohangForum {

    private static final Path FILES = Path.of("../../infra/local/forums/pohang-2020");

    private PohangForum() {}

    public static SchedulingProblem problem() {
        Map<String, Set<Integer>> unavailable = new HashMap<>();
        rows("availability.csv").forEach(row -> unavailable.put(row[0], slots(row[1])));
        List<CompanyAvailability> companies =
                rows("companies.csv")
                        .map(
                                row ->
                                        new CompanyAvailability(
                                                row[0],
                                                Set.of(row[4].split(";", -1)),
                                                unavailable.getOrDefault(row[0], Set.of())))
                        .toList();
        List<InterpreterAvailability> interpreters =
                rows("interpreters.csv")
                        .map(
                                row ->
                                        new InterpreterAvailability(
                                                row[0], pairs(row[1]), slots(row[3])))
                        .toList();
        List<AcceptedMeeting> meetings =
                rows("meeting-requests.csv")
                        .filter(row -> row[3].equals("ACCEPTED"))
                        .map(row -> new AcceptedMeeting(row[0], row[1], Integer.parseInt(row[2])))
                        .toList();
        List<String> rooms = IntStream.rangeClosed(1, 12).mapToObj("V%02d"::formatted).toList();
        return new SchedulingProblem(12, rooms, companies, interpreters, meetings);
    }

    /** None of the columns read here is quoted or stands after one that is. */
    private static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(FILES.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<Integer> slots(String joined) {
        return Stream.of(joined.split(";", -1))
                .filter(slot -> !slot.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static Set<LanguagePair> pairs(String joined) {
        return Stream.of(joined.split(";", -1))
                .map(pair -> pair.split("-", -1))
                .map(languages -> new LanguagePair(languages[0], languages[1]))
                .collect(Collectors.toSet());
    }
}
