package parley.platform.deadletter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Dead letters in a map; it can fail like a store that is away. */
public final class InMemoryDeadLetters implements DeadLetters {

    private final Map<String, KeptDeadLetter> letters = new ConcurrentSkipListMap<>();
    private boolean away;

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    @Override
    public void add(DeadLetter letter, @Nullable RawRecord raw) {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        letters.merge(
                letter.id(),
                new KeptDeadLetter(letter, letter.at(), 0, null, raw, null),
                (before, now) ->
                        new KeptDeadLetter(
                                new DeadLetter(
                                        letter.id(),
                                        letter.origin(),
                                        letter.failure().after(before.letter().failure()),
                                        letter.at()),
                                before.firstAt(),
                                before.redrives(),
                                before.lastRedrive(),
                                raw,
                                null));
    }

    @Override
    public void resolve(String id, Resolution.Kind kind, @Nullable String redrive) {
        change(
                id,
                open ->
                        new KeptDeadLetter(
                                open.letter(),
                                open.firstAt(),
                                open.redrives(),
                                open.lastRedrive(),
                                null,
                                new Resolution(kind, redrive, open.letter().at())));
    }

    @Override
    public boolean redriven(String id, String redrive) {
        return change(
                id,
                open ->
                        redrive.equals(open.lastRedrive())
                                ? open
                                : new KeptDeadLetter(
                                        open.letter(),
                                        open.firstAt(),
                                        open.redrives() + 1,
                                        redrive,
                                        open.raw(),
                                        null));
    }

    @Override
    public Optional<KeptDeadLetter> find(String id) {
        return Optional.ofNullable(letters.get(id));
    }

    @Override
    public long count(DeadLetterFilter filter) {
        return open(filter).count();
    }

    @Override
    public List<KeptDeadLetter> newest(DeadLetterFilter filter, @Nullable String after, int limit) {
        return open(filter)
                .sorted(Comparator.comparing((KeptDeadLetter k) -> k.letter().at()).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<KeptDeadLetter> byId(DeadLetterFilter filter, @Nullable String after, int limit) {
        return open(filter)
                .filter(kept -> after == null || kept.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private Stream<KeptDeadLetter> open(DeadLetterFilter filter) {
        return letters.values().stream()
                .filter(KeptDeadLetter::isOpen)
                .filter(kept -> filter.ids().isEmpty() || filter.ids().contains(kept.id()))
                .filter(kept -> matches(filter.reason(), kept.letter().reason()))
                .filter(kept -> matches(filter.topic(), kept.letter().origin().topic()))
                .filter(kept -> matches(filter.subject(), kept.letter().origin().subject()))
                .filter(
                        kept ->
                                filter.until() == null
                                        || !kept.letter().at().isAfter(filter.until()));
    }

    private static boolean matches(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    private boolean change(String id, UnaryOperator<KeptDeadLetter> change) {
        KeptDeadLetter kept = letters.get(id);
        if (kept == null || !kept.isOpen()) {
            return false;
        }
        letters.put(id, change.apply(kept));
        return true;
    }
}
