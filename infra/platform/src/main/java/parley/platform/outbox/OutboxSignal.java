package parley.platform.outbox;

/** The fast path: says that an aggregate has something to publish. */
@FunctionalInterface
public interface OutboxSignal {

    /** Never blocks and never fails; what it drops, the scan finds. */
    void pending(String id);
}
