package parley.matchmaking.large;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.Forums;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationDay;
import parley.matchmaking.domain.consultation.EngagedInterpreter;
import parley.matchmaking.domain.consultation.LegalHours;
import parley.matchmaking.domain.consultation.Places;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Priority;
import parley.scheduling.LanguagePair;

/**
 * Korean sellers and as many buyers from five time zones, five days of ten slots, popularity as by
 * Zipf's law, nine of ten companies with English, 60 interpreters of six pairs: the event of {@code
 * infra/benchmarks/event}, written straight into the store. The same size gives the same forum.
 */
final class LargeForum {

    static final ForumId FORUM = new ForumId("large-2020");
    static final String ORGANISER = "organiser-large";

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 10, 26);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final List<String> ABROAD = List.of("en", "ja", "zh", "ru", "vi", "id");
    private static final List<String> ZONES =
            List.of(
                    "Asia/Seoul",
                    "Asia/Seoul",
                    "Asia/Ho_Chi_Minh",
                    "Europe/Moscow",
                    "America/Los_Angeles");
    private static final double EXPONENT = 0.6;
    private static final double SPEAKS_ENGLISH = 0.91;
    private static final int ROOMS = 300;
    private static final int INTERPRETERS = 60;

    private final ApplicationContext service;
    private final SplittableRandom random = new SplittableRandom(42);

    LargeForum(ApplicationContext service) {
        this.service = service;
    }

    /**
     * Fills the service's store.
     *
     * @param wanted meetings that both sides agreed to
     */
    void fill(int companiesOfASide, int wanted) {
        service.getBean(Forums.class).keep(new Forum(FORUM, FIRST_DAY, SEOUL, Set.of(ORGANISER)));
        List<Company> sellers = companies(Side.SELLER, companiesOfASide);
        List<Company> buyers = companies(Side.BUYER, companiesOfASide);
        service.getBean(Consultations.class).add(Consultation.setUp(FORUM, setUp()), List.of());
        Set<UUID> asked = new TreeSet<>();
        Meetings meetings = service.getBean(Meetings.class);
        while (asked.size() < wanted) {
            Company buyer = popular(buyers);
            Company seller = popular(sellers);
            UUID id = id("meeting", buyer.reference() + seller.reference());
            if (asked.add(id)) {
                meetings.add(accepted(id, buyer, seller), List.of());
            }
        }
    }

    /** By its reference. */
    static CompanyId company(String reference) {
        return new CompanyId(id("company", reference));
    }

    private static Meeting accepted(UUID id, Company buyer, Company seller) {
        return new Meeting(
                new MeetingId(id),
                FORUM,
                id,
                Party.of(buyer),
                Party.of(seller),
                new Priority(1 + Math.floorMod(id.hashCode(), 3)),
                false,
                null,
                new MeetingState.Accepted(null));
    }

    private Company popular(List<Company> companies) {
        double drawn = Math.pow(random.nextDouble(), 1 / (1 - EXPONENT));
        return companies.get((int) (drawn * companies.size()));
    }

    private List<Company> companies(Side side, int number) {
        Companies known = service.getBean(Companies.class);
        List<Company> companies = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Company company = company(side, i);
            known.keep(company);
            companies.add(company);
        }
        return companies;
    }

    private Company company(Side side, int number) {
        boolean seller = side == Side.SELLER;
        String reference = "%s%05d".formatted(seller ? "S" : "B", number);
        List<String> languages = new ArrayList<>();
        languages.add(seller ? "ko" : ABROAD.get(random.nextInt(ABROAD.size())));
        if (random.nextDouble() < SPEAKS_ENGLISH && !languages.contains("en")) {
            languages.add("en");
        }
        return new Company(
                company(reference),
                FORUM,
                reference,
                "Company " + reference,
                side,
                seller ? "KR" : "RU",
                languages,
                seller ? SEOUL : ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                Set.of(new ParticipantId(id("person", reference))));
    }

    private static SetUp setUp() {
        List<LocalTime> hours =
                IntStream.range(0, 10).mapToObj(hour -> LocalTime.of(9 + hour, 0)).toList();
        List<ConsultationDay> days =
                IntStream.range(0, 5)
                        .mapToObj(day -> new ConsultationDay(FIRST_DAY.plusDays(day), hours))
                        .toList();
        return new SetUp(
                new SlotGrid(days, SEOUL, Duration.ofMinutes(50), Duration.ofMinutes(10)),
                new Places(ROOMS, 0),
                IntStream.range(0, INTERPRETERS).mapToObj(LargeForum::interpreter).toList(),
                List.of(),
                List.of(),
                ZONES.stream()
                        .distinct()
                        .map(
                                zone ->
                                        new LegalHours(
                                                ZoneId.of(zone),
                                                LocalTime.of(7, 0),
                                                LocalTime.of(22, 0)))
                        .toList());
    }

    private static EngagedInterpreter interpreter(int number) {
        String reference = "I%03d".formatted(number);
        return new EngagedInterpreter(
                new BookedInterpreter(new ParticipantId(id("person", reference)), reference),
                Set.of(new LanguagePair("ko", ABROAD.get(number % ABROAD.size()))),
                new TreeSet<>());
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
