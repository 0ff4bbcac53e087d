package parley.platform.redrive;

import parley.platform.store.TestStore;

class MongoRedrivesIT extends RedrivesContract {

    private static final MongoRedrives REDRIVES = new MongoRedrives(TestStore.newDatabase());

    @Override
    Redrives redrives() {
        return REDRIVES;
    }
}
