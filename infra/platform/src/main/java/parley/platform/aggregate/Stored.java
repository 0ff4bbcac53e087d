package parley.platform.aggregate;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as it was read: what {@link AggregateCollection#update} needs to know that nobody
 * changed it since.
 *
 * @param <D> the stored record
 */
public final class Stored<D> {

    private final String id;
    private final @Nullable String forum;
    private final long version;
    private final D document;
    private final OutboxState outbox;

    Stored(String id, @Nullable String forum, long version, D document, OutboxState outbox) {
        this.id = id;
        this.forum = forum;
        this.version = version;
        this.document = document;
        this.outbox = outbox;
    }

    public String id() {
        return id;
    }

    public @Nullable String forum() {
        return forum;
    }

    /** From 1, one more with each update; not touched by the relay. */
    public long version() {
        return version;
    }

    public D document() {
        return document;
    }

    /** The same with what {@link AggregateCollection#findWithout} left out. */
    public Stored<D> with(D complete) {
        return new Stored<>(id, forum, version, complete, outbox);
    }

    OutboxState outbox() {
        return outbox;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stored<?> that
                && id.equals(that.id)
                && version == that.version
                && document.equals(that.document);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    @Override
    public String toString() {
        return "Stored[" + id + " v" + version + "]";
    }

    /**
     * @param sequences last sequence by topic
     * @param bytes size of the data of what is not published yet
     * @param isIdle whether nothing is to be published and no relay has it
     */
    record OutboxState(Map<String, Long> sequences, long bytes, boolean isIdle) {

        static final OutboxState NONE = new OutboxState(Map.of(), 0, true);

        OutboxState {
            sequences = Map.copyOf(sequences);
        }
    }
}
