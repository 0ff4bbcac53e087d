package parley.session.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.platform.event.WireJson;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;
import parley.testkit.ContractExamples;
import parley.testkit.ContractExamples.Example;

class ForumStateTest {

    static Stream<Example> examples() {
        return Stream.of("forum-created", "forum-changed", "forum-opened", "forum-closed")
                .map("parley.registration.%s.v1"::formatted)
                .flatMap(ContractExamples::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAForum(Example example) {
        Forum forum = new WireJson().read(example.json(), ForumState.class).forum();

        assertThat(forum.id()).isEqualTo(new ForumId("necef-2020"));
        assertThat(forum.date()).isEqualTo(LocalDate.of(2020, 10, 30));
        assertThat(forum.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(forum.isOrganisedBy("organiser-pohang")).isTrue();
    }
}
