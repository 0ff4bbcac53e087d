package parley.benchmarks.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.Days;
import parley.scheduling.InterpreterAvailability;
import parley.scheduling.LanguagePair;
import parley.scheduling.Room;
import parley.scheduling.SchedulingProblem;

/**
 * A large event: Korean sellers, buyers from five time zones, popularity by Zipf's law. Most speak
 * English; the others need one of six language pairs. A fifth of the buyers in Seoul come in person
 * and sit at tables. The same size and seed give the same event.
 */
final class EventGenerator {

    private static final List<String> ABROAD = List.of("en", "ja", "zh", "ru", "vi", "id");
    private static final String TABLE = "table";

    private static final double EXPONENT = 0.6;
    private static final double SPEAKS_ENGLISH = 0.91;
    private static final double COMES_IN_PERSON = 0.2;
    private static final double SHARE_OF_TABLES = 0.1;
    private static final double MUST_MEET = 0.02;
    private static final double AWAY = 0.2;

    private final Size size;
    private final SplittableRandom random;
    private final Set<String> inPerson = new HashSet<>();

    private EventGenerator(Size size, long seed) {
        this.size = size;
        random = new SplittableRandom(seed);
    }

    static SchedulingProblem event(Size size, long seed) {
        return new EventGenerator(size, seed).problem();
    }

    private SchedulingProblem problem() {
        List<CompanyAvailability> companies = new ArrayList<>();
        for (int i = 0; i < size.sellers(); i++) {
            companies.add(seller("S%05d".formatted(i)));
        }
        for (int i = 0; i < size.buyers(); i++) {
            companies.add(buyer("B%05d".formatted(i)));
        }
        return new SchedulingProblem(days(), rooms(), companies, interpreters(), meetings());
    }

    private Days days() {
        List<Integer> days = new ArrayList<>();
        for (int left = size.slots(); left > 0; left -= Zone.SLOTS_OF_A_DAY) {
            days.add(Math.min(left, Zone.SLOTS_OF_A_DAY));
        }
        return new Days(days);
    }

    private List<Room> rooms() {
        int tables = (int) (size.rooms() * SHARE_OF_TABLES);
        return IntStream.range(0, size.rooms())
                .mapToObj(
                        i ->
                                i < tables
                                        ? new Room("T%04d".formatted(i), TABLE)
                                        : Room.video("V%04d".formatted(i)))
                .toList();
    }

    private CompanyAvailability seller(String reference) {
        Set<String> languages = new HashSet<>(Set.of("ko"));
        addEnglish(languages);
        return new CompanyAvailability(reference, languages, away());
    }

    private CompanyAvailability buyer(String reference) {
        Zone zone = zone();
        Set<String> languages = new HashSet<>();
        languages.add(ABROAD.get(random.nextInt(ABROAD.size())));
        addEnglish(languages);
        Set<Integer> unavailable = away();
        if (zone == Zone.SEOUL && random.nextDouble() < COMES_IN_PERSON) {
            inPerson.add(reference);
        }
        unavailable.addAll(zone.closed(size.slots()));
        return new CompanyAvailability(reference, languages, unavailable);
    }

    private void addEnglish(Set<String> languages) {
        if (random.nextDouble() < SPEAKS_ENGLISH) {
            languages.add("en");
        }
    }

    private Zone zone() {
        int drawn = random.nextInt(100);
        for (Zone zone : Zone.values()) {
            drawn -= zone.share;
            if (drawn < 0) {
                return zone;
            }
        }
        throw new IllegalStateException("The zones' shares are not a hundred");
    }

    /** Some are away for a tenth of the event. */
    private Set<Integer> away() {
        Set<Integer> away = new HashSet<>();
        if (random.nextDouble() < AWAY) {
            int first = random.nextInt(size.slots());
            for (int slot = first; slot < first + size.slots() / 10; slot++) {
                away.add(slot);
            }
        }
        return away;
    }

    private List<InterpreterAvailability> interpreters() {
        List<InterpreterAvailability> interpreters = new ArrayList<>();
        for (int i = 0; i < size.interpreters(); i++) {
            Set<LanguagePair> pairs = new HashSet<>();
            pairs.add(new LanguagePair("ko", ABROAD.get(i % ABROAD.size())));
            if (random.nextInt(3) == 0) {
                pairs.add(new LanguagePair("ko", ABROAD.get(random.nextInt(ABROAD.size()))));
            }
            interpreters.add(new InterpreterAvailability("I%03d".formatted(i), pairs, away()));
        }
        return interpreters;
    }

    private List<AcceptedMeeting> meetings() {
        Zipf sellers = new Zipf(size.sellers(), EXPONENT);
        Zipf buyers = new Zipf(size.buyers(), EXPONENT);
        Set<String> asked = new HashSet<>();
        List<AcceptedMeeting> meetings = new ArrayList<>();
        while (meetings.size() < size.wanted()) {
            String seller = "S%05d".formatted(sellers.draw(random.nextDouble()));
            String buyer = "B%05d".formatted(buyers.draw(random.nextDouble()));
            if (asked.add(seller + buyer)) {
                meetings.add(meeting(buyer, seller));
            }
        }
        return meetings;
    }

    private AcceptedMeeting meeting(String buyer, String seller) {
        AcceptedMeeting meeting = new AcceptedMeeting(buyer, seller, 1 + random.nextInt(3));
        if (random.nextDouble() < MUST_MEET) {
            meeting = meeting.asMustMeet();
        }
        return inPerson.contains(buyer) ? meeting.in(TABLE) : meeting;
    }
}
