package parley.benchmarks.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.Precedence;
import parley.scheduling.SchedulingProblem;

/** What participants of an event ask for beside their meetings. */
final class Requests {

    /** One of so many companies wishes for mornings, and one for afternoons. */
    private static final int ONE_OF = 5;

    private Requests() {}

    /**
     * Some companies rather have their meetings in the first half of each day, some in the other.
     */
    static SchedulingProblem withWishes(SchedulingProblem event, long seed) {
        Random random = new Random(seed);
        Set<Integer> mornings = mornings(event.days().lengths());
        Set<Integer> afternoons = new HashSet<>();
        for (int slot = 0; slot < event.slots(); slot++) {
            if (!mornings.contains(slot)) {
                afternoons.add(slot);
            }
        }
        List<CompanyAvailability> companies =
                event.companies().stream()
                        .map(
                                one ->
                                        switch (random.nextInt(ONE_OF)) {
                                            case 0 -> one.ratherIn(mornings);
                                            case 1 -> one.ratherIn(afternoons);
                                            default -> one;
                                        })
                        .toList();
        return new SchedulingProblem(
                event.days(),
                event.rooms(),
                companies,
                event.interpreters(),
                event.meetings(),
                event.precedences(),
                event.policy());
    }

    private static Set<Integer> mornings(List<Integer> days) {
        Set<Integer> mornings = new HashSet<>();
        int first = 0;
        for (int length : days) {
            for (int slot = first; slot < first + length / 2; slot++) {
                mornings.add(slot);
            }
            first += length;
        }
        return mornings;
    }

    /** Between meetings drawn by lot, along an order of all of them, so that there is no circle. */
    static SchedulingProblem withPrecedences(SchedulingProblem event, int count, long seed) {
        Random random = new Random(seed);
        List<AcceptedMeeting> order = new ArrayList<>(event.meetings());
        Collections.shuffle(order, random);
        List<Precedence> precedences = new ArrayList<>();
        for (int i = 0; i < count && order.size() > 1; i++) {
            int later = 1 + random.nextInt(order.size() - 1);
            precedences.add(new Precedence(order.get(random.nextInt(later)), order.get(later)));
        }
        return event.inOrder(precedences);
    }
}
