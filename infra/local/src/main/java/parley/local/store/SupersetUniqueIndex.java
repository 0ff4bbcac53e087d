package parley.local.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * A unique index that also answers filters with more fields than its own, such as {@code {_id,
 * version}}: the original scans the whole collection for these. The collection checks the other
 * fields on the few documents found here. A filter inside an explicit {@code $and} still scans.
 */
final class SupersetUniqueIndex extends MemoryUniqueIndex {

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
        if (!filter.keySet().containsAll(keySet())) {
            return Optional.empty();
        }
        Document own = new Document();
        keySet().forEach(key -> own.put(key, filter.get(key)));
        return Optional.of(own);
    }
}
