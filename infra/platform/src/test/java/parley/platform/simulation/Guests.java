package parley.platform.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.idempotency.IdempotencyRoom;
import parley.platform.lease.Pause;

/**
 * Guests who open a tab each by keyed requests, asking any replica until they have been answered
 * twice: there is one tab then, and both answers name it (rule 17). A tab is {@code {_id, key}}.
 */
final class Guests {

    static final String COLLECTION = "tabs";

    private static final int MOST = 2;
    private static final int ENOUGH = 2;

    private final Map<String, List<String>> answers = new TreeMap<>();
    private final Choices choices;

    Guests(Choices choices) {
        this.choices = choices;
        int there = choices.oneIn(4) ? 1 + choices.below(MOST) : 0;
        for (int i = 1; i <= there; i++) {
            answers.put("guest-" + i, new ArrayList<>());
        }
    }

    boolean areThere() {
        return !answers.isEmpty();
    }

    /** Has a replica answer them until none waits. */
    void ask(IdempotencyRoom requests, MongoOperations mongo, Pause pause) {
        for (List<String> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            String key = waiting.get(choices.below(waiting.size()));
            try {
                requests.answer(key, id -> open(mongo, id, key))
                        .ifPresent(answer -> answered(key, answer));
            } catch (DataAccessException e) {
                // Done or not: the guest asks again.
            }
            pause.of(Duration.ofMillis(300));
        }
    }

    private static String open(MongoOperations mongo, UUID id, String key) {
        Document tab = new Document("_id", id.toString()).append("key", key);
        try {
            mongo.insert(tab, COLLECTION);
        } catch (DuplicateKeyException e) {
            // The request was done before.
        }
        return id.toString();
    }

    private void answered(String key, String answer) {
        answers.computeIfPresent(
                key,
                (guest, all) -> {
                    all.add(answer);
                    return all;
                });
    }

    /** Who has not heard enough. */
    List<String> waiting() {
        return answers.entrySet().stream()
                .filter(guest -> guest.getValue().size() < ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> broken(SimulatedStore store) {
        List<String> broken = new ArrayList<>();
        answers.forEach(
                (key, heard) -> {
                    List<String> tabs =
                            store.all(COLLECTION).stream()
                                    .filter(tab -> key.equals(tab.getString("key")))
                                    .map(tab -> tab.getString("_id"))
                                    .toList();
                    if (tabs.size() > 1) {
                        broken.add("requests: %s opened %d tabs".formatted(key, tabs.size()));
                    } else if (!heard.stream().allMatch(tabs::contains)) {
                        broken.add("requests: %s heard of another tab than its own".formatted(key));
                    }
                });
        return broken;
    }
}
