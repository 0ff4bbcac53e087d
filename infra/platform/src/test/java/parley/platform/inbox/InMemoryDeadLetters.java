package parley.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.dao.DataAccessResourceFailureException;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetters;

/** Dead letters in a map; it can fail like a store that is away. */
final class InMemoryDeadLetters implements DeadLetters {

    private final Map<String, DeadLetter> letters = new ConcurrentSkipListMap<>();
    private boolean away;

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public void add(DeadLetter letter) {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        letters.putIfAbsent(letter.id(), letter);
    }

    @Override
    public void resolve(String id) {
        letters.remove(id);
    }

    @Override
    public long count() {
        return letters.size();
    }

    @Override
    public List<DeadLetter> newest(int limit) {
        return new ArrayList<>(letters.values()).subList(0, Math.min(limit, letters.size()));
    }
}
