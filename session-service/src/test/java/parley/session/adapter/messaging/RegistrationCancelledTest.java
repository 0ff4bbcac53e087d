package parley.session.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.platform.event.WireJson;
import parley.testkit.ContractExamples;
import parley.testkit.ContractExamples.Example;

class RegistrationCancelledTest {

    static Stream<Example> examples() {
        return ContractExamples.of("parley.registration.registration-cancelled.v1");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itSaysWhoIsNotComingIfItIsKnown(Example example) {
        RegistrationCancelled read =
                new WireJson().read(example.json(), RegistrationCancelled.class);

        assertThat(read.participantId() != null)
                .isEqualTo(example.json().contains("participantId"));
    }
}
