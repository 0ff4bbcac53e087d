package parley.matchmaking.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.buyer;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import parley.matchmaking.domain.recommendation.TradeProfile;

class TradeProfileDocumentTest {

    private static final TradeProfile PROFILE =
            new TradeProfile(
                    buyer(1).id(),
                    FORUM,
                    List.of("0306"),
                    List.of("0303"),
                    "HS2022",
                    List.of("KR"),
                    "SMALL",
                    List.of("DISTRIBUTION"),
                    "");

    private final MappingMongoConverter mongo =
            new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, new MongoMappingContext());

    @Test
    void aProfileComesBackAsItWas() {
        assertThat(read(stored())).isEqualTo(PROFILE);
    }

    @Test
    void oneFromBeforeThereWereSizesAndIntentsHasNone() {
        Document old = stored();
        old.remove("size");
        old.remove("intents");

        TradeProfile profile = read(old);

        assertThat(profile.size()).isNull();
        assertThat(profile.intents()).isEmpty();
        assertThat(profile.seeks()).isEqualTo(PROFILE.seeks());
    }

    private Document stored() {
        Document stored = new Document();
        mongo.write(TradeProfileDocument.of(PROFILE), stored);
        return stored;
    }

    private TradeProfile read(Document stored) {
        return mongo.read(TradeProfileDocument.class, stored).toProfile();
    }
}
