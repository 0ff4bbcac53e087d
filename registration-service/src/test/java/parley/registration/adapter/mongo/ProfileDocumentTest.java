package parley.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.Enrolments;

class ProfileDocumentTest {

    private static final CompanyProfile PROFILE =
            Objects.requireNonNull(Enrolments.buyer("B0001").company());

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

        CompanyProfile profile = read(old);

        assertThat(profile.size()).isNull();
        assertThat(profile.intents()).isEmpty();
        assertThat(profile.seeks()).isEqualTo(PROFILE.seeks());
    }

    private Document stored() {
        Document stored = new Document();
        mongo.write(ProfileDocument.of(PROFILE), stored);
        return stored;
    }

    private CompanyProfile read(Document stored) {
        return mongo.read(ProfileDocument.class, stored).profile();
    }
}
