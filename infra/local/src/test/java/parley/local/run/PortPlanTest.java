package parley.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.local.Ports;

class PortPlanTest {

    @Test
    void everyPartHasItsOwnPort() {
        PortPlan plan = new PortPlan(8080);

        Stream<Integer> services = IntStream.range(0, 4).mapToObj(plan::service);
        Stream<Integer> others =
                Stream.of(
                        plan.issuer(),
                        plan.mails(),
                        plan.smtp(),
                        plan.kafka(),
                        plan.controller(),
                        plan.mongodb());

        assertThat(Stream.concat(services, others))
                .containsExactly(8080, 8081, 8082, 8083, 8084, 8085, 8086, 8087, 8088, 8089);
    }

    @Test
    void aPortThatSomethingElseHasIsNamed() throws Exception {
        PortPlan plan = PortPlan.free();

        try (ServerSocket other = new ServerSocket()) {
            other.bind(Ports.loopback(plan.smtp()));

            assertThat(plan.taken()).contains(plan.smtp());
        }
        assertThat(plan.taken()).isEmpty();
    }

    @Test
    void aPortOnAllAddressesIsTakenToo() throws Exception {
        PortPlan plan = PortPlan.free();

        try (ServerSocket other = new ServerSocket(plan.kafka())) {
            assertThat(plan.taken()).contains(other.getLocalPort());
        }
    }

    @Test
    void tenPortsMustFit() {
        assertThat(new PortPlan(65_526).mongodb()).isEqualTo(65_535);
        assertThatThrownBy(() -> new PortPlan(65_527)).isInstanceOf(IllegalArgumentException.class);
    }
}
