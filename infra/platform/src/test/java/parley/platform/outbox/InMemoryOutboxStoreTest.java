package parley.platform.outbox;

class InMemoryOutboxStoreTest extends OutboxStoreContract {

    private final InMemoryOutboxStore store = new InMemoryOutboxStore();

    @Override
    OutboxStore store() {
        return store;
    }

    @Override
    void append(String id, OutboxEntry... entries) {
        store.append(id, entries);
    }

    @Override
    long version(String id) {
        return store.version(id);
    }
}
