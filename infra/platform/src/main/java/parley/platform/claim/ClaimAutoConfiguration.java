package parley.platform.claim;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

@AutoConfiguration
class ClaimAutoConfiguration {

    @Bean
    Claims claims(MongoOperations mongo, Clock clock) {
        MongoClaims claims = new MongoClaims(mongo, clock);
        claims.createIndex();
        return claims;
    }
}
