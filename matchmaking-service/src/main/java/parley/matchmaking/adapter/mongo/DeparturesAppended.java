package parley.matchmaking.adapter.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.matchmaking.adapter.mongo.DeparturesDocument.CancellationDocument;
import parley.matchmaking.domain.consultation.Departures;

/** Departures that came after all that are stored, so that only they are written. */
record DeparturesAppended(
        List<WithdrawalDocument> withdrawals, List<CancellationDocument> cancellations) {

    /** Empty where something else changed. */
    static Optional<DeparturesAppended> between(Departures before, Departures after) {
        if (!after.takenBack().equals(before.takenBack())
                || !begins(after.withdrawals(), before.withdrawals())
                || !begins(after.cancellations(), before.cancellations())) {
            return Optional.empty();
        }
        return Optional.of(
                new DeparturesAppended(
                        after.withdrawals().stream()
                                .skip(before.withdrawals().size())
                                .map(WithdrawalDocument::of)
                                .toList(),
                        after.cancellations().stream()
                                .skip(before.cancellations().size())
                                .map(CancellationDocument::of)
                                .toList()));
    }

    /** By the paths of their arrays in the stored consultation. */
    Map<String, List<?>> byPath() {
        Map<String, List<?>> byPath = new HashMap<>();
        byPath.put("departures.withdrawals", withdrawals);
        byPath.put("departures.cancellations", cancellations);
        byPath.values().removeIf(List::isEmpty);
        return byPath;
    }

    DeparturesDocument after(DeparturesDocument stored) {
        return new DeparturesDocument(
                and(stored.withdrawals(), withdrawals),
                and(stored.cancellations(), cancellations),
                stored.takenBack());
    }

    private static boolean begins(List<?> list, List<?> beginning) {
        return list.size() >= beginning.size()
                && list.subList(0, beginning.size()).equals(beginning);
    }

    private static <T> List<T> and(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
