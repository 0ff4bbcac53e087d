package parley.platform.simulation;

import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Takes a rule away: changes what the platform's code asks of the store. */
interface Tampering {

    Tampering NONE = new Tampering() {};

    /** The conditions of a write. */
    default Map<String, Object> filter(
            String collection, Map<String, Object> filter, Map<String, Object> update) {
        return filter;
    }

    /** Whether what is inserted there is inserted after the next write instead. */
    default boolean insertsLater(String collection) {
        return false;
    }

    /** What is inserted. */
    default Document inserted(String collection, Document document) {
        return document;
    }

    /** The write, or the two that are made of it. */
    default List<Map<String, Object>> writes(String collection, Map<String, Object> update) {
        return List.of(update);
    }
}
