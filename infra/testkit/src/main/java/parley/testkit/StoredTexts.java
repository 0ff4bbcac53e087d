package parley.testkit;

import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Looks into all that a service has stored. */
public final class StoredTexts {

    private StoredTexts() {}

    /** Every document, of whatever collection, with this text anywhere in it, in either case. */
    public static List<Document> with(MongoOperations mongo, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return mongo.getCollectionNames().stream()
                .flatMap(collection -> mongo.findAll(Document.class, collection).stream())
                .filter(document -> document.toString().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
