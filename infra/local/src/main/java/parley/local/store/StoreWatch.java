package parley.local.store;

import de.bwaldvogel.mongo.bson.Document;

/** Is told of every command that the store has carried out; called in the store's own threads. */
@FunctionalInterface
public interface StoreWatch {

    StoreWatch NONE = (database, command, query) -> {};

    /**
     * After the command, also one that changed nothing.
     *
     * @param query the whole command, with the documents of an insert
     */
    void done(String database, String command, Document query);
}
