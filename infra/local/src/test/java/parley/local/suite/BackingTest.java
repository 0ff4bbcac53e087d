package parley.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.local.run.PortPlan;

class BackingTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://db:27017, mongodb://db:27017/session",
        "mongodb://db:27017/, mongodb://db:27017/session",
        "'mongodb://a:1,b:2/?replicaSet=rs0', 'mongodb://a:1,b:2/session?replicaSet=rs0'",
        "mongodb://u:p%2F@db/?authSource=admin, mongodb://u:p%2F@db/session?authSource=admin"
    })
    void aServicesDatabaseStandsBetweenAddressAndOptions(String given, String expected) {
        Backing backing = new Backing.External("broker:9092", given);

        assertThat(backing.databaseOf(ServiceName.SESSION)).isEqualTo(expected);
    }

    @Test
    void theEmbeddedPartsAreOnLoopback() {
        Backing backing = new Backing.Embedded(new PortPlan(8080));

        assertThat(backing.bootstrapServers()).isEqualTo("127.0.0.1:8087");
        assertThat(backing.databaseOf(ServiceName.MATCHMAKING))
                .isEqualTo("mongodb://127.0.0.1:8089/matchmaking");
    }
}
