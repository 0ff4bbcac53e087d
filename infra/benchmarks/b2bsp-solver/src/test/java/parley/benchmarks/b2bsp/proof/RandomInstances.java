package parley.benchmarks.b2bsp.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Meeting;
import parley.benchmarks.b2bsp.instance.Session;

/** Instances of all kinds that the family has, and what must make no difference to them. */
final class RandomInstances {

    private final Random random;

    RandomInstances(Random random) {
        this.random = random;
    }

    Instance next(int participants, int meetings, int slots) {
        List<SortedSet<Integer>> forbidden = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            forbidden.add(new TreeSet<>());
            while (random.nextInt(3) == 0) {
                forbidden.getLast().add(random.nextInt(slots));
            }
        }
        List<Meeting> requested = new ArrayList<>();
        for (int number = 0; number < meetings; number++) {
            int one = random.nextInt(participants);
            int other = (one + 1 + random.nextInt(participants - 1)) % participants;
            SortedSet<Integer> before = new TreeSet<>();
            if (number > 0 && random.nextInt(6) == 0) {
                before.add(random.nextInt(number));
            }
            requested.add(
                    new Meeting(
                            one,
                            other,
                            session(),
                            random.nextInt(8) == 0
                                    ? OptionalInt.of(random.nextInt(slots))
                                    : OptionalInt.empty(),
                            before));
        }
        int tables = 1 + random.nextInt(participants / 2);
        return new Instance(
                "random", slots, 1 + random.nextInt(slots - 1), tables, forbidden, requested);
    }

    private Session session() {
        return switch (random.nextInt(6)) {
            case 0 -> Session.MORNING;
            case 1 -> Session.AFTERNOON;
            default -> Session.ANY;
        };
    }

    /** The same with other numbers for participants and meetings. */
    Instance relabelled(Instance instance) {
        List<Integer> names = shuffled(instance.participants());
        List<Integer> order = shuffled(instance.meetings().size());
        List<SortedSet<Integer>> forbidden =
                new ArrayList<>(Collections.nCopies(names.size(), new TreeSet<>()));
        for (int participant = 0; participant < names.size(); participant++) {
            forbidden.set(names.get(participant), instance.forbidden().get(participant));
        }
        List<Meeting> requested = new ArrayList<>();
        for (int number : order) {
            Meeting meeting = instance.meetings().get(number);
            SortedSet<Integer> before = new TreeSet<>();
            meeting.predecessors().forEach(earlier -> before.add(order.indexOf(earlier)));
            requested.add(
                    new Meeting(
                            names.get(meeting.other()),
                            names.get(meeting.one()),
                            meeting.session(),
                            meeting.fixedSlot(),
                            before));
        }
        return new Instance(
                "relabelled",
                instance.slots(),
                instance.morningSlots(),
                instance.tables(),
                forbidden,
                requested);
    }

    private List<Integer> shuffled(int size) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    /** The same day, told from its end. */
    static Instance reversed(Instance instance) {
        int last = instance.slots() - 1;
        List<SortedSet<Integer>> forbidden = new ArrayList<>();
        for (SortedSet<Integer> slots : instance.forbidden()) {
            SortedSet<Integer> mirrored = new TreeSet<>();
            slots.forEach(slot -> mirrored.add(last - slot));
            forbidden.add(mirrored);
        }
        List<SortedSet<Integer>> before = new ArrayList<>();
        instance.meetings().forEach(meeting -> before.add(new TreeSet<>()));
        for (int number = 0; number < before.size(); number++) {
            for (int earlier : instance.meetings().get(number).predecessors()) {
                before.get(earlier).add(number);
            }
        }
        List<Meeting> requested = new ArrayList<>();
        for (int number = 0; number < before.size(); number++) {
            Meeting meeting = instance.meetings().get(number);
            requested.add(
                    new Meeting(
                            meeting.one(),
                            meeting.other(),
                            mirrored(meeting.session()),
                            meeting.fixedSlot().isPresent()
                                    ? OptionalInt.of(last - meeting.fixedSlot().getAsInt())
                                    : OptionalInt.empty(),
                            before.get(number)));
        }
        return new Instance(
                "reversed",
                instance.slots(),
                instance.slots() - instance.morningSlots(),
                instance.tables(),
                forbidden,
                requested);
    }

    private static Session mirrored(Session session) {
        return switch (session) {
            case MORNING -> Session.AFTERNOON;
            case AFTERNOON -> Session.MORNING;
            case ANY -> Session.ANY;
        };
    }
}
