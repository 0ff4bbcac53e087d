package parley.matchmaking.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.recommendation.TradeProfile;
import parley.platform.event.WireJson;
import parley.testkit.ContractExamples;
import parley.testkit.ContractExamples.Example;

class ConsumedExamplesTest {

    private static final String POHANG = "necef-2020";
    private final WireJson wire = new WireJson();

    static Stream<Example> forums() {
        return Stream.of("forum-created", "forum-changed", "forum-opened", "forum-closed")
                .map("parley.registration.%s.v1"::formatted)
                .flatMap(ContractExamples::of);
    }

    static Stream<Example> companies() {
        return ContractExamples.of("parley.registration.company-changed.v1");
    }

    static Stream<Example> participants() {
        return ContractExamples.of("parley.registration.participant-changed.v1");
    }

    static Stream<Example> movements() {
        return Stream.of(VideoSubscriptions.JOINED, VideoSubscriptions.LEFT)
                .flatMap(ContractExamples::of);
    }

    @ParameterizedTest
    @MethodSource("movements")
    void everyExampleOfAMovementIsRead(Example example) {
        var moved = wire.read(example.json(), VideoSubscriptions.Moved.class);

        assertThat(moved.room()).endsWith("0198c6f2-7a11-5f0d-8a27-51e0c9b7d402");
        assertThat(moved.participant()).isEqualTo("S0001");
    }

    @ParameterizedTest
    @MethodSource("forums")
    void everyExampleOfAForumIsRead(Example example) {
        Forum forum = wire.read(example.json(), ForumTold.class).toForum();

        assertThat(forum.date()).isEqualTo(LocalDate.of(2020, 10, 30));
        assertThat(forum.organisers()).contains("organiser-pohang");
    }

    @ParameterizedTest
    @MethodSource("companies")
    void everyExampleOfACompanyIsRead(Example example) {
        Company company = wire.read(example.json(), CompanyTold.class).toCompany(POHANG);

        assertThat(company.reference()).isNotEmpty();
        assertThat(company.languages()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void whatACompanyTradesIsReadToo(Example example) {
        CompanyTold told = wire.read(example.json(), CompanyTold.class);
        TradeProfile profile = told.toProfile(POHANG);

        assertThat(profile.company()).isEqualTo(told.toCompany(POHANG).id());
        assertThat(profile.hsEdition()).isEqualTo("HS2022");
        assertThat(profile.seeks()).hasSameElementsAs(told.seeks());
        assertThat(profile.description().isEmpty()).isEqualTo(told.description() == null);
    }

    @ParameterizedTest
    @MethodSource("participants")
    void anExampleOfAParticipantIsReadAndOnlyAnInterpreterIsOne(Example example) {
        ParticipantTold told = wire.read(example.json(), ParticipantTold.class);

        boolean interprets = List.copyOf(told.roles()).contains("INTERPRETER");
        assertThat(told.toInterpreter(POHANG).isPresent()).isEqualTo(interprets);
    }
}
