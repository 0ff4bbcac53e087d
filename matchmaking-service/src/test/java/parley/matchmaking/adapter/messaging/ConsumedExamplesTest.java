package parley.matchmaking.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.programme.ProgrammeSession;
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

    static Stream<Example> sessions() {
        return Stream.of("session-planned", "session-changed")
                .map("parley.session.%s.v1"::formatted)
                .flatMap(ContractExamples::of);
    }

    static Stream<Example> cancellations() {
        return ContractExamples.of("parley.session.session-cancelled.v1");
    }

    static Stream<Example> seats() {
        return Stream.of("seat-taken", "seat-released")
                .map("parley.session.%s.v1"::formatted)
                .flatMap(ContractExamples::of);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void everyExampleOfASessionIsReadWithWhoIsOnStage(Example example) {
        ProgrammeSession session = wire.read(example.json(), SessionTold.class).toSession(POHANG);

        assertThat(session.span().start()).isBefore(session.span().end());
        assertThat(session.onStage()).hasSize(example.json().contains("participant") ? 2 : 0);
    }

    @ParameterizedTest
    @MethodSource("cancellations")
    void everyExampleOfACancellationIsRead(Example example) {
        assertThat(wire.read(example.json(), SessionCancelledTold.class).sessionId()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("seats")
    void everyExampleOfASeatIsRead(Example example) {
        SeatTold seat = wire.read(example.json(), SeatTold.class);

        assertThat(seat.sessionId()).isNotNull();
        assertThat(seat.participantId()).isNotNull();
    }

    @Test
    void aRecordingTakesNobodysTime() {
        String session =
                """
                {"sessionId":"9f0e7a52-3f64-5a60-8a5b-0c1d1f6e7b32","type":"PANEL",
                 "start":"2020-10-30T02:00:00Z","end":"2020-10-30T03:20:00Z",
                 "talks":[{"participant":"0198c6f2-7a11-7f0d-8a27-51e0c9b7d4aa",
                           "delivery":"PRE_RECORDED"}]}
                """;

        assertThat(wire.read(session, SessionTold.class).toSession(POHANG).onStage()).isEmpty();
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
        assertThat(profile.size()).isEqualTo(told.size());
        assertThat(profile.intents())
                .isEqualTo(told.intents() == null ? List.of() : told.intents());
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
