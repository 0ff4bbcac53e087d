package parley.local.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A unique index that also answers filters with more fields than its own, such as {@code {_id,
 * version}} or {@code {$and: [{_id}, {version}]}}, which is how drivers write it: the original
 * scans the whole collection for these. The collection checks the whole filter on the few documents
 * found here.
 */
final class SupersetUniqueIndex extends MemoryUniqueIndex {

    private static final String AND = "$and";

    SupersetUniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public synchronized boolean canHandle(Document filter) {
        return ownFieldsOf(filter).map(super::canHandle).orElse(false);
    }

    @Override
    public synchronized Iterable<Integer> getPositions(Document filter) {
        return super.getPositions(ownFieldsOf(filter).orElseThrow());
    }

    private Optional<Document> ownFieldsOf(Document filter) {
        Document own = new Document();
        collect(filter, own);
        return own.keySet().containsAll(keySet()) ? Optional.of(own) : Optional.empty();
    }

    /** All parts have to match, so any one condition on a field is enough to find candidates. */
    private void collect(Document filter, Document own) {
        for (String key : keySet()) {
            if (filter.containsKey(key)) {
                own.putIfAbsent(key, filter.get(key));
            }
        }
        if (filter.get(AND) instanceof Collection<?> parts) {
            parts.forEach(part -> collect((Document) part, own));
        }
    }
}
