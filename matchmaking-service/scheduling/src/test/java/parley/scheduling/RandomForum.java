package parley.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A synthetic forum: Korean sellers, buyers from abroad, some of whom share a language. The same
 * seed gives the same forum; {@link #toString} names it, so that a failure can be repeated.
 */
public final class RandomForum {

    private static final List<String> ABROAD = List.of("ru", "ja", "vi", "id", "zh");

    private final long seed;
    private final Random random;
    private int sellers = 6;
    private int buyers = 8;
    private int interpreters = 4;
    private int extraPairs = 1;
    private int meetings = 20;
    private int slots = 6;
    private int rooms = 4;
    private boolean rich;
    private int precedences;
    private boolean wishes;

    private RandomForum(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    public static RandomForum seeded(long seed) {
        return new RandomForum(seed);
    }

    public RandomForum companies(int sellerCount, int buyerCount) {
        sellers = sellerCount;
        buyers = buyerCount;
        return this;
    }

    /** Each has one pair with Korean and up to {@code atMost} more. */
    public RandomForum interpreters(int count, int atMost) {
        interpreters = count;
        extraPairs = atMost;
        return this;
    }

    public RandomForum meetings(int count) {
        meetings = count;
        return this;
    }

    public RandomForum slots(int count) {
        slots = count;
        return this;
    }

    public RandomForum rooms(int count) {
        rooms = count;
        return this;
    }

    /** Two days, tables beside video rooms, must-meets, most meetings, forbidden slots. */
    public RandomForum rich() {
        rich = true;
        return this;
    }

    /** Each between two meetings, as far as there are so many of these. */
    public RandomForum precedences(int count) {
        precedences = count;
        return this;
    }

    /** Some companies and some meetings for the first half of the slots, some for the other. */
    public RandomForum wishes() {
        wishes = true;
        return this;
    }

    @Override
    public String toString() {
        return "forum %d: %d sellers, %d buyers, %d interpreters, %d meetings, %d slots, %d rooms%s%s%s"
                .formatted(
                        seed,
                        sellers,
                        buyers,
                        interpreters,
                        meetings,
                        slots,
                        rooms,
                        rich ? ", rich" : "",
                        precedences > 0 ? ", %d precedences".formatted(precedences) : "",
                        wishes ? ", wishes" : "");
    }

    public SchedulingProblem problem() {
        random.setSeed(seed);
        List<CompanyAvailability> companies = new ArrayList<>();
        for (int i = 1; i <= sellers; i++) {
            Set<String> languages = random.nextInt(4) == 0 ? Set.of("ko", "en") : Set.of("ko");
            companies.add(company(reference("S", i), languages));
        }
        for (int i = 1; i <= buyers; i++) {
            Set<String> languages = new HashSet<>(Set.of(abroad()));
            if (random.nextInt(3) == 0) {
                languages.add(random.nextBoolean() ? "en" : abroad());
            }
            companies.add(company(reference("B", i), languages));
        }
        SchedulingProblem problem =
                new SchedulingProblem(
                        days(),
                        IntStream.rangeClosed(1, rooms).mapToObj(this::room).toList(),
                        companies,
                        IntStream.rangeClosed(1, interpreters).mapToObj(this::interpreter).toList(),
                        acceptedMeetings());
        SchedulingProblem wished = wishes ? withWishes(problem) : problem;
        return wished.inOrder(precedencesAmong(wished.meetings()));
    }

    private SchedulingProblem withWishes(SchedulingProblem problem) {
        return new SchedulingProblem(
                problem.days(),
                problem.rooms(),
                problem.companies().stream().map(one -> one.ratherIn(half())).toList(),
                problem.interpreters(),
                problem.meetings().stream().map(one -> one.ratherIn(half())).toList());
    }

    /** Or no wish. */
    private Set<Integer> half() {
        return switch (random.nextInt(4)) {
            case 0 -> slots(0, slots / 2);
            case 1 -> slots(slots / 2, slots);
            default -> Set.of();
        };
    }

    private static Set<Integer> slots(int from, int end) {
        return IntStream.range(from, end).boxed().collect(Collectors.toSet());
    }

    /** Along an order of all meetings, so there is no circle. */
    private List<Precedence> precedencesAmong(List<AcceptedMeeting> all) {
        List<AcceptedMeeting> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        List<Precedence> among = new ArrayList<>();
        for (int i = 0; i < precedences && shuffled.size() > 1; i++) {
            int later = 1 + random.nextInt(shuffled.size() - 1);
            among.add(new Precedence(shuffled.get(random.nextInt(later)), shuffled.get(later)));
        }
        return among;
    }

    private Days days() {
        return rich && slots > 1
                ? new Days(List.of(slots / 2, slots - slots / 2))
                : Days.one(slots);
    }

    private Room room(int number) {
        return rich && number % 3 == 0
                ? new Room("T%02d".formatted(number), "table")
                : Room.video("V%02d".formatted(number));
    }

    private CompanyAvailability company(String reference, Set<String> languages) {
        Set<Integer> unavailable = unavailable();
        int most =
                rich && random.nextInt(3) == 0 ? random.nextInt(4) : CompanyAvailability.NO_LIMIT;
        int least = rich && random.nextInt(2) == 0 ? Math.min(most, random.nextInt(4)) : 0;
        return new CompanyAvailability(reference, languages, unavailable, least, most);
    }

    private AcceptedMeeting enriched(AcceptedMeeting meeting) {
        if (!rich) {
            return meeting;
        }
        AcceptedMeeting enriched = random.nextInt(4) == 0 ? meeting.asMustMeet() : meeting;
        enriched = random.nextInt(4) == 0 ? enriched.in("table") : enriched;
        return random.nextInt(4) == 0 ? enriched.notIn(unavailable()) : enriched;
    }

    private static String reference(String side, int number) {
        return "%s%04d".formatted(side, number);
    }

    private String abroad() {
        return ABROAD.get(random.nextInt(ABROAD.size()));
    }

    private InterpreterAvailability interpreter(int number) {
        Set<LanguagePair> pairs = new HashSet<>();
        pairs.add(new LanguagePair("ko", ABROAD.get(number % ABROAD.size())));
        for (int i = random.nextInt(extraPairs + 1); i > 0; i--) {
            pairs.add(new LanguagePair(random.nextInt(3) == 0 ? "ko" : "en", abroad()));
        }
        return new InterpreterAvailability("I%03d".formatted(number), pairs, unavailable());
    }

    private Set<Integer> unavailable() {
        if (slots == 0 || random.nextInt(3) > 0) {
            return Set.of();
        }
        int start = random.nextInt(slots);
        int end = Math.min(slots, start + 1 + random.nextInt(1 + slots / 2));
        return slots(start, end);
    }

    private List<AcceptedMeeting> acceptedMeetings() {
        Set<String> asked = new HashSet<>();
        List<AcceptedMeeting> accepted = new ArrayList<>();
        int wanted = Math.min(meetings, sellers * buyers);
        while (accepted.size() < wanted) {
            String seller = reference("S", 1 + popular(sellers));
            String buyer = reference("B", 1 + popular(buyers));
            if (asked.add(seller + buyer)) {
                int priority = 1 + random.nextInt(3);
                accepted.add(
                        enriched(
                                random.nextBoolean()
                                        ? new AcceptedMeeting(seller, buyer, priority)
                                        : new AcceptedMeeting(buyer, seller, priority)));
            }
        }
        return accepted;
    }

    /** The first ones are asked more often. */
    private int popular(int count) {
        double draw = random.nextDouble();
        return (int) ((random.nextBoolean() ? draw : draw * draw) * count);
    }
}
