package parley.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.local.run.PortPlan;

class UsageTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo --reprot x",
                "demo --pause-before soon",
                "demo one-forum another-forum",
                "up now",
                "restart",
                "restart session registration"
            })
    void aWrongCommandLineIsRefusedInOneLine(String commandLine) {
        int exit = execute(commandLine.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("parley: ")
                .endsWith("--help\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void portsAreTheCallersOrTheDefault() {
        assertThat(PortBase.orDefault(Map.of())).isEqualTo(new PortPlan(8080));
        assertThat(PortBase.orDefault(Map.of("PARLEY_PORT_BASE", "9000")))
                .isEqualTo(new PortPlan(9000));
        assertThat(PortBase.orFree(Map.of("PARLEY_PORT_BASE", "9000")))
                .isEqualTo(new PortPlan(9000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65530", "-1", "8080,8090"})
    void aPortBaseThatIsNoneIsRefused(String base) {
        assertThatThrownBy(() -> PortBase.orFree(Map.of("PARLEY_PORT_BASE", base)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(base);
    }

    @Test
    void externalNeedsBothAddresses() {
        assertThatThrownBy(() -> ExternalAddresses.in(Map.of("MONGODB_URI", "mongodb://db")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS");
        assertThatThrownBy(() -> ExternalAddresses.in(Map.of("KAFKA_BOOTSTRAP_SERVERS", "b:9092")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("MONGODB_URI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://db/parley", "db:27017"})
    void theStoresAddressHasNoDatabase(String uri) {
        Map<String, String> environment =
                Map.of("KAFKA_BOOTSTRAP_SERVERS", "broker:9092", "MONGODB_URI", uri);

        assertThatThrownBy(() -> ExternalAddresses.in(environment))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("MONGODB_URI");
    }

    private int execute(String... arguments) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Parley.commandLine(stream).execute(arguments);
    }
}
