package parley.platform.inbox;

class InMemoryInboxStoreTest extends InboxStoreContract {

    private final InMemoryInboxStore store = new InMemoryInboxStore();

    @Override
    InboxStore store() {
        return store;
    }
}
