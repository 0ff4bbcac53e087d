package parley.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.Document;
import parley.platform.simulation.SimulatedBroker.Arrived;

/** What holds when the weather is over and everything has had its time. */
final class Invariants {

    private final SimulatedStore store;
    private final SimulatedBroker broker;
    private final Truth truth;
    private final Tills tills;
    private final Guests guests;
    private final boolean punctual;
    private final List<String> broken = new ArrayList<>();

    Invariants(
            SimulatedStore store,
            SimulatedBroker broker,
            Truth truth,
            Tills tills,
            Guests guests,
            boolean punctual) {
        this.store = store;
        this.broker = broker;
        this.truth = truth;
        this.tills = tills;
        this.guests = guests;
        this.punctual = punctual;
    }

    List<String> broken(List<String> stuck) {
        stuck.forEach(what -> broken.add("stuck: " + what));
        Map<String, Integer> doubled = new TreeMap<>(truth.served());
        doubled.values().removeIf(times -> times == 1);
        if (punctual && !doubled.isEmpty()) {
            broken.add("doubled: nobody was held up, and there were reactions to " + doubled);
        }
        deadLetters();
        bookings();
        broken.addAll(tills.broken(store, broker));
        broken.addAll(guests.broken(store));
        truth.ids().forEach(this::check);
        return broken;
    }

    private void check(String id) {
        Kind kind = Kind.of(id);
        long number =
                store.find(kind.collection, id)
                        .map(thing -> thing.get("number", Number.class).longValue())
                        .orElse(0L);
        if (number < truth.leastOf(id)) {
            broken.add(
                    "lost: %d commands of %s were answered, %d are stored"
                            .formatted(truth.leastOf(id), id, number));
        }
        if (number > truth.mostOf(id)) {
            broken.add(
                    "doubled: %d commands of %s were given, %d are stored"
                            .formatted(truth.mostOf(id), id, number));
        }
        wire(
                id,
                LastSequence.of(store, kind, id),
                broker.records(kind.topic).stream()
                        .filter(record -> record.key().equals(id))
                        .map(Arrived::sequence)
                        .toList());
        switch (kind) {
            case ORDER -> each(id, number);
            case CUSTOMER -> newest(id, number);
        }
    }

    /** Of an order, every event took effect once and in its order. */
    private void each(String id, long number) {
        if (!served(id).equals(upTo(number))) {
            broken.add(
                    "lost or out of order: of %d events of %s took effect %s"
                            .formatted(number, id, served(id)));
        }
    }

    /**
     * Nothing became a dead letter that was not poisoned. A poisoned one of which no letter tells
     * would never be redriven, and so be missed as an effect. A gap is told of too early where
     * clocks differ; its letter is resolved when it closes, and an open one is found as stuck.
     */
    private void deadLetters() {
        Set<String> letters = new TreeSet<>();
        for (Document letter : store.all("dead_letters")) {
            Document origin = letter.get("origin", Document.class);
            if (letter.getEmbedded(List.of("failure", "reason"), "").equals("SEQUENCE_GAP")) {
                continue;
            }
            letters.add(origin.getString("subject") + "#" + origin.get("sequence"));
        }
        letters.removeAll(truth.died());
        if (!letters.isEmpty()) {
            broken.add("dead letters: nothing was wrong with " + letters);
        }
    }

    /** Of a customer, the newest state is known. */
    private void newest(String id, long number) {
        List<Long> served = served(id);
        long newest = new Thing(number, false).isErased() ? Effects.ERASED : number;
        if (served.isEmpty() ? number != 0 : served.getLast() != newest) {
            broken.add("stale: %s is at %d, known are %s".formatted(id, newest, served));
        }
    }

    /** One has the seat, or none; and who has it holds the claim. */
    private void bookings() {
        List<String> confirmed =
                store.all(Bookings.COLLECTION).stream()
                        .filter(booking -> "confirmed".equals(booking.getString("state")))
                        .map(booking -> booking.getString("_id"))
                        .toList();
        List<String> claimed =
                store.all("claims").stream()
                        .filter(claim -> !claim.containsKey("open"))
                        .map(claim -> claim.getString("claimant"))
                        .toList();
        if (confirmed.size() > 1 || !confirmed.containsAll(claimed)) {
            broken.add("claims: confirmed are %s, claimed by %s".formatted(confirmed, claimed));
        }
    }

    private List<Long> served(String id) {
        return store.find(Effects.SERVED, id)
                .map(effects -> effects.getList("all", Long.class))
                .orElse(List.of());
    }

    /** Repeated or not, an event is first sent after the one before it. */
    private void wire(String id, long last, List<Long> sent) {
        if (!sent.stream().distinct().toList().equals(upTo(last))) {
            broken.add("order: of %d events of %s were sent %s".formatted(last, id, sent));
        } else if (punctual && !sent.stream().sorted().toList().equals(sent)) {
            broken.add("order: nobody was held up, and of %s were sent %s".formatted(id, sent));
        }
    }

    private static List<Long> upTo(long number) {
        return LongStream.rangeClosed(1, number).boxed().toList();
    }
}
