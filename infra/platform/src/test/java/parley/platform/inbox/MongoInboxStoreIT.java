package parley.platform.inbox;

import parley.platform.store.TestStore;

class MongoInboxStoreIT extends InboxStoreContract {

    private static final MongoInboxStore STORE =
            new MongoInboxStore(new InboxCollection(TestStore.newDatabase()));

    @Override
    InboxStore store() {
        return STORE;
    }
}
