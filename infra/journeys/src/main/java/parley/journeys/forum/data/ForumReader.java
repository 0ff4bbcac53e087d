package parley.journeys.forum.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a directory in the format of {@code infra/local/forums/pohang-2020}. */
public final class ForumReader {

    private final Path directory;

    private ForumReader(Path directory) {
        this.directory = directory;
    }

    /**
     * The forum, every reference resolved.
     *
     * @throws ForumDataException naming file, row, column and what to do
     */
    public static ForumData read(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new ForumDataException(
                    directory + " is no directory; name one with programme.json, companies.csv, …");
        }
        return new ForumReader(directory).read();
    }

    private ForumData read() {
        ConsultationGrid grid =
                ConsultationGridFile.grid(JsonFile.read(directory.resolve("consultation.json")));
        List<Company> companies = companies();
        Set<String> ids = companies.stream().map(Company::id).collect(Collectors.toSet());
        Programme programme =
                ProgrammeFile.programme(
                        JsonFile.read(directory.resolve("programme.json")), companies);
        return new ForumData(
                programme,
                grid,
                companies,
                interpreters(grid),
                guests(),
                availability(grid, ids),
                requests(companies));
    }

    private List<Company> companies() {
        Set<String> seen = new HashSet<>();
        return CsvTable.read(
                        directory.resolve("companies.csv"),
                        "company",
                        "name",
                        "country",
                        "side",
                        "languages",
                        "time_zone",
                        "offers",
                        "seeks",
                        "target_markets",
                        "description",
                        "contact_email",
                        "contact_phone")
                .stream()
                .map(
                        row ->
                                new Company(
                                        unique(row, "company", seen),
                                        row.required("name"),
                                        row.country("country"),
                                        row.oneOf("side", Company.Side.class),
                                        row.languages("languages"),
                                        row.timeZone("time_zone"),
                                        row.list("offers"),
                                        row.list("seeks"),
                                        row.list("target_markets"),
                                        row.text("description"),
                                        row.email("contact_email"),
                                        row.text("contact_phone")))
                .toList();
    }

    private List<Interpreter> interpreters(ConsultationGrid grid) {
        Set<String> seen = new HashSet<>();
        return CsvTable.read(
                        directory.resolve("interpreters.csv"),
                        "interpreter",
                        "pairs",
                        "time_zone",
                        "unavailable_slots",
                        "contact_email")
                .stream()
                .map(
                        row ->
                                new Interpreter(
                                        unique(row, "interpreter", seen),
                                        row.pairs("pairs"),
                                        row.timeZone("time_zone"),
                                        row.slots("unavailable_slots", grid.slots().size()),
                                        row.email("contact_email")))
                .toList();
    }

    private List<Guest> guests() {
        Path file = directory.resolve("guests.csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        return CsvTable.read(
                        file,
                        "guest",
                        "name",
                        "type",
                        "country",
                        "language",
                        "time_zone",
                        "contact_email")
                .stream()
                .map(
                        row ->
                                new Guest(
                                        unique(row, "guest", seen),
                                        row.required("name"),
                                        row.oneOf("type", GuestType.class).name(),
                                        row.country("country"),
                                        row.language("language"),
                                        row.timeZone("time_zone"),
                                        row.email("contact_email")))
                .toList();
    }

    private Map<String, Set<Integer>> availability(ConsultationGrid grid, Set<String> companies) {
        Path file = directory.resolve("availability.csv");
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<String, Set<Integer>> unavailable = new HashMap<>();
        for (Row row : CsvTable.read(file, "company", "unavailable_slots")) {
            String company = known(row, "company", companies);
            Set<Integer> slots = row.slots("unavailable_slots", grid.slots().size());
            if (unavailable.put(company, slots) != null) {
                throw row.wrong(
                        "company", "is '%s' a second time; join the rows".formatted(company));
            }
        }
        return unavailable;
    }

    private List<MeetingRequest> requests(List<Company> companies) {
        Map<String, Company.Side> sides =
                companies.stream().collect(Collectors.toMap(Company::id, Company::side));
        Set<Set<String>> pairs = new HashSet<>();
        return CsvTable.read(
                        directory.resolve("meeting-requests.csv"),
                        "requester",
                        "responder",
                        "priority",
                        "answer")
                .stream()
                .map(row -> request(row, sides, pairs))
                .toList();
    }

    private static MeetingRequest request(
            Row row, Map<String, Company.Side> sides, Set<Set<String>> pairs) {
        String requester = known(row, "requester", sides.keySet());
        String responder = known(row, "responder", sides.keySet());
        if (sides.get(requester) == sides.get(responder)) {
            throw row.wrong(
                    "responder",
                    "is '%s', on the same side as %s; a seller meets a buyer"
                            .formatted(responder, requester));
        }
        if (!pairs.add(Set.of(requester, responder))) {
            throw row.wrong(
                    "responder",
                    "asks %s and %s to meet a second time; remove the row"
                            .formatted(requester, responder));
        }
        return new MeetingRequest(
                requester,
                responder,
                row.between("priority", 1, 3),
                row.oneOf("answer", MeetingRequest.Answer.class));
    }

    private static String unique(Row row, String column, Set<String> seen) {
        String id = row.required(column);
        if (!seen.add(id)) {
            throw row.wrong(column, "is '%s' a second time; ids are unique".formatted(id));
        }
        return id;
    }

    private static String known(Row row, String column, Set<String> ids) {
        String id = row.required(column);
        if (!ids.contains(id)) {
            throw row.wrong(column, "is '%s', which companies.csv doesn't have".formatted(id));
        }
        return id;
    }

    private enum GuestType {
        ATTENDEE,
        SPEAKER
    }
}
