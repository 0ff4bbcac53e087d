package parley.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChooseBackendsTest {

    private static final String KAFKA = "apache/kafka:4.1.2";
    private static final String MONGO = "mongo:8";

    @Test
    void withoutAnEngineBothAreEmbedded() {
        ChooseBackends choose = new ChooseBackends(noEngine());

        assertThat(choose.choose(Wish.AUTO, KAFKA)).isEqualTo(new Choice.Embedded("nobody there"));
        assertThat(choose.choose(Wish.AUTO, MONGO)).isEqualTo(new Choice.Embedded("nobody there"));
    }

    @Test
    void eachImageDecidesForItself() {
        ChooseBackends choose = new ChooseBackends(engineWith(KAFKA));

        assertThat(choose.choose(Wish.AUTO, KAFKA)).isEqualTo(new Choice.Container(KAFKA));
        assertThat(choose.choose(Wish.AUTO, MONGO))
                .isEqualTo(new Choice.Embedded("mongo:8 is missing"));
    }

    @Test
    void embeddedCanBeAskedForAlthoughAnEngineAnswers() {
        ChooseBackends choose = new ChooseBackends(engineWith(KAFKA));

        assertThat(choose.choose(Wish.EMBEDDED, KAFKA)).isEqualTo(new Choice.Embedded("as asked"));
    }

    @Test
    void aContainerThatWasAskedForAndCantBeHadFailsTheBuild() {
        ChooseBackends choose = new ChooseBackends(engineWith(KAFKA));

        assertThatThrownBy(() -> choose.choose(Wish.CONTAINER, MONGO))
                .hasMessageContaining("mongo:8 is missing");
    }

    private static ContainerEngine noEngine() {
        return new FakeEngine(Optional.of("nobody there"), Set.of());
    }

    private static ContainerEngine engineWith(String image) {
        return new FakeEngine(Optional.empty(), Set.of(image));
    }

    private record FakeEngine(Optional<String> absence, Set<String> images)
            implements ContainerEngine {
        @Override
        public Optional<String> absenceOf(String image) {
            return images.contains(image) ? Optional.empty() : Optional.of(image + " is missing");
        }
    }
}
