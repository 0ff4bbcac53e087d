package parley.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupersetUniqueIndexTest {

    private final SupersetUniqueIndex index =
            new SupersetUniqueIndex("_id_", List.of(new IndexKey("_id", true)), false);

    @Test
    void answersAFilterThatHasItsFieldAndMore() {
        assertThat(index.canHandle(new Document("_id", "m1").append("version", 3))).isTrue();
    }

    @Test
    void answersAFilterThatHasItsFieldInOneOfTheParts() {
        Document version = new Document("version", 3);
        Document id = new Document("$and", List.of(new Document("_id", "m1")));

        assertThat(index.canHandle(new Document("$and", List.of(version, id)))).isTrue();
    }

    @Test
    void leavesAlternativesToTheScan() {
        Document either = new Document("$or", List.of(new Document("_id", "m1"), new Document()));

        assertThat(index.canHandle(either)).isFalse();
    }

    @Test
    void leavesAFilterWithoutItsFieldToTheScan() {
        assertThat(index.canHandle(new Document("version", 3))).isFalse();
    }
}
