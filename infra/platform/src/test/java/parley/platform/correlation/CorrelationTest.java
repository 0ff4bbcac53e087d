package parley.platform.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class CorrelationTest {

    @Test
    void whatRunsUnderACorrelationSeesIt() {
        List<Correlation> seen = new ArrayList<>();

        Correlation.run("call-1", "event-1", () -> seen.add(Correlation.current()));

        assertThat(seen).containsExactly(new Correlation("call-1", "event-1", null));
    }

    @Test
    void logsUnderACorrelationCarryItsId() {
        List<String> seen = new ArrayList<>();

        Correlation.run(
                "outer",
                null,
                () -> {
                    Correlation.run("inner", null, () -> seen.add(MDC.get("correlationId")));
                    seen.add(MDC.get("correlationId"));
                });

        assertThat(seen).containsExactly("inner", "outer");
        assertThat(MDC.get("correlationId")).isNull();
    }

    @Test
    void aFailureLeavesNothingBehind() {
        Correlation correlation = Correlation.of("call-1", null, null);

        assertThatThrownBy(
                        () ->
                                correlation.call(
                                        () -> {
                                            throw new IOException("cut");
                                        }))
                .isInstanceOf(IOException.class);

        assertThat(MDC.get("correlationId")).isNull();
        assertThat(Correlation.current().id()).isNotEqualTo("call-1");
    }

    @Test
    void outsideAnyRequestEachUseIsNew() {
        assertThat(Correlation.current().id()).isNotEqualTo(Correlation.current().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\nb", "<script>", "대한"})
    void anIdThatCouldForgeALogLineIsReplaced(String id) {
        assertThat(Correlation.of(id, null, null).id()).isNotEqualTo(id).isNotBlank();
    }

    @Test
    void anEndlessIdIsReplaced() {
        assertThat(Correlation.of("x".repeat(129), null, null).id()).hasSizeLessThan(129);
    }
}
