package parley.matchmaking.large;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** What the service asks of its store, by command and collection. */
final class StoreCommands implements CommandListener {

    private record Sum(long count, long nanos, long sent, long received) {

        Sum and(Sum other) {
            return new Sum(
                    count + other.count,
                    nanos + other.nanos,
                    sent + other.sent,
                    received + other.received);
        }
    }

    private final Map<Integer, String> pending = new ConcurrentHashMap<>();
    private final Map<String, Sum> sums = new ConcurrentHashMap<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonDocument command = event.getCommand();
        String name = event.getCommandName();
        String collection =
                command.containsKey(name) && command.get(name).isString()
                        ? command.getString(name).getValue()
                        : "";
        String key = name + " " + collection;
        pending.put(event.getRequestId(), key);
        add(key, new Sum(1, 0, bytes(command), 0));
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        String key = pending.remove(event.getRequestId());
        if (key != null) {
            long nanos = event.getElapsedTime(TimeUnit.NANOSECONDS);
            add(key, new Sum(0, nanos, 0, bytes(event.getResponse())));
        }
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        pending.remove(event.getRequestId());
    }

    void forget() {
        sums.clear();
    }

    /** Per one of so many calls; a line for each. */
    String per(int calls) {
        StringBuilder lines = new StringBuilder();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        one ->
                                lines.append(
                                        String.format(
                                                Locale.ROOT,
                                                "%n   %-28s %7.2f, %6.2f ms, %8d bytes sent,"
                                                        + " %8d received",
                                                one.getKey(),
                                                (double) one.getValue().count() / calls,
                                                one.getValue().nanos() / 1e6 / calls,
                                                one.getValue().sent() / calls,
                                                one.getValue().received() / calls)));
        return lines.toString();
    }

    private void add(String key, Sum more) {
        sums.merge(key, more, Sum::and);
    }

    private static long bytes(BsonDocument document) {
        RawBsonDocument raw =
                document instanceof RawBsonDocument is
                        ? is
                        : new RawBsonDocument(document, new BsonDocumentCodec());
        return raw.getByteBuffer().remaining();
    }
}
