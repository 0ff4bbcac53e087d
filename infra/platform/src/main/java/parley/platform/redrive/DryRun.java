package parley.platform.redrive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.redrive.RedriveForecast.Expected;
import parley.platform.redrive.RedriveForecast.Objection;

/** Looks at what an order means, and changes nothing. */
final class DryRun {

    private final DeadLetters letters;
    private final DeadEventPlaces places;
    private final RedriveSettings settings;

    DryRun(DeadLetters letters, DeadEventPlaces places, RedriveSettings settings) {
        this.letters = letters;
        this.places = places;
        this.settings = settings;
    }

    RedriveForecast of(RedriveOrder order) {
        Histogram histogram = new Histogram();
        List<KeptDeadLetter> page = letters.byId(order.filter(), null, settings.page());
        while (!page.isEmpty()) {
            page.forEach(letter -> histogram.add(letter, expected(order, letter, histogram)));
            page = letters.byId(order.filter(), page.getLast().id(), settings.page());
        }
        return histogram.forecast();
    }

    private Expected expected(RedriveOrder order, KeptDeadLetter letter, Histogram histogram) {
        if (order.action() == RedriveOrder.Action.DISCARD) {
            return Expected.DISCARDED;
        }
        Optional<DeadEvents> place = places.of(letter);
        if (place.isEmpty()) {
            return Expected.NOTHING_KEPT;
        }
        if (!order.force() && letter.redrives() >= settings.most()) {
            return Expected.LOOP_GUARD;
        }
        List<Violation> violations = place.get().violations(letter);
        violations.forEach(violation -> histogram.object(letter, violation));
        return violations.isEmpty() ? Expected.TRIED : Expected.STILL_INVALID;
    }

    private static final class Histogram {

        private long matched;
        private final Map<String, Long> reasons = new TreeMap<>();
        private final Map<String, Long> topics = new TreeMap<>();
        private final Map<String, Long> types = new TreeMap<>();
        private final Map<Expected, Long> expectations = new EnumMap<>(Expected.class);
        private final Map<List<String>, Long> objections = new HashMap<>();

        void add(KeptDeadLetter letter, Expected expected) {
            Origin origin = letter.letter().origin();
            matched++;
            reasons.merge(letter.letter().reason().name(), 1L, Long::sum);
            topics.merge(origin.topic(), 1L, Long::sum);
            types.merge(type(origin), 1L, Long::sum);
            expectations.merge(expected, 1L, Long::sum);
        }

        void object(KeptDeadLetter letter, Violation violation) {
            objections.merge(
                    List.of(type(letter.letter().origin()), violation.rule(), violation.field()),
                    1L,
                    Long::sum);
        }

        RedriveForecast forecast() {
            List<Objection> sorted = new ArrayList<>();
            objections.forEach(
                    (what, count) ->
                            sorted.add(
                                    new Objection(what.get(0), what.get(1), what.get(2), count)));
            sorted.sort(
                    Comparator.comparingLong(Objection::count)
                            .reversed()
                            .thenComparing(Objection::eventType)
                            .thenComparing(Objection::rule)
                            .thenComparing(Objection::field));
            return new RedriveForecast(matched, reasons, topics, types, expectations, sorted);
        }

        private static String type(Origin origin) {
            return Objects.requireNonNullElse(origin.eventType(), "unknown");
        }
    }
}
