package parley.platform.inbox;

class InMemoryInboxStoreTest extends InboxStoreContract {

    private final InMemoryInboxStore store = new InMemoryInboxStore(MOST);

    @Override
    InboxStore store() {
        return store;
    }
}
