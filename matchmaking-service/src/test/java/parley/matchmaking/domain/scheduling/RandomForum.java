package parley.matchmaking.domain.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A synthetic forum: Korean sellers, foreign buyers, few of whom share a language.
 *
 * @param seed same seed, same forum
 */
public record RandomForum(
        long seed,
        int sellers,
        int buyers,
        int interpreters,
        int meetings,
        int slots,
        int rooms,
        double unavailability) {

    private static final List<String> ABROAD = List.of("ru", "ja", "vi", "id", "zh");

    public SchedulingProblem problem() {
        Random random = new Random(seed);
        List<CompanyAvailability> companies = new ArrayList<>();
        for (int i = 1; i <= sellers; i++) {
            Set<String> languages = random.nextInt(4) == 0 ? Set.of("ko", "en") : Set.of("ko");
            companies.add(company("S%04d".formatted(i), languages, random));
        }
        for (int i = 1; i <= buyers; i++) {
            String own = ABROAD.get(random.nextInt(ABROAD.size()));
            Set<String> languages = random.nextInt(3) == 0 ? Set.of(own, "en") : Set.of(own);
            companies.add(company("B%04d".formatted(i), languages, random));
        }
        return new SchedulingProblem(
                slots,
                IntStream.rangeClosed(1, rooms).mapToObj("V%02d"::formatted).toList(),
                companies,
                IntStream.rangeClosed(1, interpreters)
                        .mapToObj(i -> interpreter(i, random))
                        .toList(),
                meetings(random));
    }

    private CompanyAvailability company(String reference, Set<String> languages, Random random) {
        return new CompanyAvailability(reference, languages, unavailable(random));
    }

    private InterpreterAvailability interpreter(int i, Random random) {
        Set<LanguagePair> pairs = new HashSet<>();
        pairs.add(new LanguagePair("ko", ABROAD.get(i % ABROAD.size())));
        if (random.nextInt(3) == 0) {
            pairs.add(new LanguagePair("ko", "en"));
        }
        return new InterpreterAvailability("I%03d".formatted(i), pairs, unavailable(random));
    }

    private Set<Integer> unavailable(Random random) {
        if (random.nextDouble() >= unavailability || slots == 0) {
            return Set.of();
        }
        int start = random.nextInt(slots);
        int end = Math.min(slots, start + 1 + random.nextInt(Math.max(1, slots / 2)));
        return IntStream.range(start, end).boxed().collect(Collectors.toSet());
    }

    /** Popular companies get more: the square of a uniform draw chooses. */
    private List<AcceptedMeeting> meetings(Random random) {
        Set<String> asked = new HashSet<>();
        List<AcceptedMeeting> accepted = new ArrayList<>();
        int wanted = Math.min(meetings, sellers * buyers);
        while (accepted.size() < wanted) {
            String seller = "S%04d".formatted(1 + popular(sellers, random));
            String buyer = "B%04d".formatted(1 + popular(buyers, random));
            if (asked.add(seller + buyer)) {
                int priority = 1 + random.nextInt(3);
                accepted.add(
                        random.nextBoolean()
                                ? new AcceptedMeeting(seller, buyer, priority)
                                : new AcceptedMeeting(buyer, seller, priority));
            }
        }
        return accepted;
    }

    private static int popular(int count, Random random) {
        double draw = random.nextDouble();
        return (int) ((random.nextBoolean() ? draw : draw * draw) * count);
    }
}
