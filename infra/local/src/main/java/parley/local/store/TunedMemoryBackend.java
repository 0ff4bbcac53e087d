package parley.local.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;

/**
 * Adds {@code hello}, which drivers and Spring Boot's health ask for, and faster unique indexes.
 */
final class TunedMemoryBackend extends MemoryBackend {

    private final StoreWatch watch;

    TunedMemoryBackend(StoreWatch watch) {
        this.watch = watch;
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        if (!command.equalsIgnoreCase("hello")) {
            Document answer = super.handleCommand(channel, database, command, query);
            watch.done(database, command, query);
            return answer;
        }
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.put("isWritablePrimary", true);
        return answer;
    }

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new MemoryDatabase(name, getCursorRegistry()) {
            @Override
            protected Index<Integer> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                return new SupersetUniqueIndex(index, keys, sparse);
            }
        };
    }
}
