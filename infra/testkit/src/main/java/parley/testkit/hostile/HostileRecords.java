package parley.testkit.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Records of every kind, the same ones for the same seed. No two have the same id or subject, in
 * whatever calls they were made. One in four is honest, and one in a hundred costs the receiver
 * much.
 */
public final class HostileRecords {

    private static final int HONEST_EVERY = 4;
    private static final int BOMB_EVERY = 100;

    private final HostileTopics topics;
    private final String run;
    private final Random random;
    private final List<Kind> cheap;
    private final List<Kind> bombs = Bombs.kinds();
    private int made;
    private int turn;
    private int cheapTurn;
    private int bombTurn;

    /**
     * @param run tells one use from another on topics that stay
     */
    public HostileRecords(long seed, String run, HostileTopics topics) {
        this.topics = topics;
        this.run = run;
        this.random = new Random(seed);
        this.cheap =
                Stream.of(BadEnvelopes.kinds(), BadStructures.kinds(), BadData.kinds())
                        .flatMap(List::stream)
                        .toList();
    }

    /** How many kinds there are, on two topics each. */
    public int kinds() {
        return cheap.size() + bombs.size() + 1;
    }

    /** The next ones; enough of them have every kind on both topics. */
    public List<HostileRecord> make(int number) {
        return IntStream.range(0, number).mapToObj(_ -> next()).toList();
    }

    /** An honest one on Parley's own topic. */
    public HostileRecord honestOwn() {
        return Honest.record(topics, Place.OWN, name());
    }

    /** An honest one on the other systems' topic. */
    public HostileRecord honestInbound() {
        return Honest.record(topics, Place.INBOUND, name());
    }

    private HostileRecord next() {
        int number = turn++;
        if (number % HONEST_EVERY == 0) {
            return random.nextBoolean() ? honestOwn() : honestInbound();
        }
        return number % BOMB_EVERY == 1 ? spoil(bombs, bombTurn++) : spoil(cheap, cheapTurn++);
    }

    /** In turn, first all on one topic, then all on the other. */
    private HostileRecord spoil(List<Kind> kinds, int number) {
        Place place = number / kinds.size() % 2 == 0 ? Place.OWN : Place.INBOUND;
        HostileRecord honest = Honest.record(topics, place, name());
        return kinds.get(number % kinds.size()).spoil(honest, place, random);
    }

    private String name() {
        return run + "-" + made++;
    }
}
