package parley.notification;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Looks into all that the service has stored. */
public final class StoredTexts {

    private StoredTexts() {}

    /** Every document, of whatever collection, with this text anywhere in it. */
    public static List<Document> with(MongoOperations mongo, String text) {
        return mongo.getCollectionNames().stream()
                .flatMap(collection -> mongo.findAll(Document.class, collection).stream())
                .filter(document -> document.toString().contains(text))
                .toList();
    }
}
