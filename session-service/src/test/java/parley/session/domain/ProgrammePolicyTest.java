package parley.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.domain.Conflict.Kind.OUTSIDE_FORUM_DATE;
import static parley.session.domain.Conflict.Kind.ROOM_DOUBLE_BOOKED;
import static parley.session.domain.Conflict.Kind.SPEAKER_DOUBLE_BOOKED;
import static parley.session.domain.Conflict.Kind.UNKNOWN_ROOM;
import static parley.session.domain.Conflict.Kind.VIDEOS_TOO_LONG;
import static parley.session.domain.ProgrammeFixtures.MAYOR_LEE;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.SOMEBODY;
import static parley.session.domain.ProgrammeFixtures.by;
import static parley.session.domain.ProgrammeFixtures.byAMayor;
import static parley.session.domain.ProgrammeFixtures.draft;
import static parley.session.domain.ProgrammeFixtures.moderatedBy;
import static parley.session.domain.ProgrammeFixtures.onSite;
import static parley.session.domain.ProgrammeFixtures.plan;
import static parley.session.domain.ProgrammeFixtures.recorded;
import static parley.session.domain.ProgrammeFixtures.remote;
import static parley.session.domain.ProgrammeFixtures.session;
import static parley.session.domain.ProgrammeFixtures.span;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammePolicyTest {

    @Test
    void sessionsThatFollowEachOtherShareARoom() {
        assertThat(judge(session("OPEN", "10:00", "10:20"), session("KEY", "10:20", "10:50")))
                .isEmpty();
    }

    @Test
    void sessionsThatOverlapByAMinuteCantShareARoom() {
        var opening = session("OPEN", "10:00", "10:21");
        var keynote = session("KEY", "10:20", "10:50");

        assertThat(judge(keynote, opening))
                .containsExactly(
                        new Conflict(
                                ROOM_DOUBLE_BOOKED,
                                List.of(opening.id(), keynote.id()),
                                "OPEN and KEY are in MAIN at the same time."));
    }

    @Test
    void aConsultationMayBeHeldBesideTheOthersInItsOwnRoom() {
        assertThat(
                        judge(
                                session("OPEN", "MAIN", "10:00", "10:20"),
                                session("CONS", "TRADE", "10:00", "17:00")))
                .isEmpty();
    }

    @Test
    void aCancelledSessionLeavesItsRoom() {
        var opening = session("OPEN", "10:00", "11:00");
        var keynote = session("KEY", "10:20", "10:50");

        assertThat(judge(opening.cancelled("late"), keynote)).isEmpty();
    }

    @Test
    void nobodySpeaksInTwoSessionsAtOnce() {
        var opening = session("OPEN", "MAIN", "10:00", "10:20", onSite("이강덕"));
        var workshop = session("WS", "TRADE", "10:10", "10:40", remote(" 이강덕 "));

        assertThat(judge(opening, workshop))
                .containsExactly(
                        new Conflict(
                                SPEAKER_DOUBLE_BOOKED,
                                List.of(opening.id(), workshop.id()),
                                "이강덕 is in OPEN and in WS at the same time."));
    }

    @Test
    void aModeratorCantSpeakElsewhereMeanwhile() {
        var panel = moderatedBy("Kim", session("PANEL", "MAIN", "15:00", "16:00"));
        var workshop = session("WS", "TRADE", "15:30", "15:40", onSite("KIM"));

        assertThat(judge(panel, workshop))
                .extracting(Conflict::kind)
                .containsExactly(SPEAKER_DOUBLE_BOOKED);
    }

    @Test
    void aParticipantWhoseNameIsWrittenInTwoWaysIsOnePerson() {
        var opening = session("OPEN", "MAIN", "10:00", "10:20", by("이강덕", MAYOR_LEE));
        var workshop = session("WS", "TRADE", "10:10", "10:40", by("Lee Kang-deok", MAYOR_LEE));

        assertThat(judge(opening, workshop))
                .extracting(Conflict::detail)
                .containsExactly("이강덕 is in OPEN and in WS at the same time.");
    }

    @Test
    void twoParticipantsMayShareAName() {
        assertThat(
                        judge(
                                session("S1", "MAIN", "11:00", "12:00", by("Kim", MAYOR_LEE)),
                                session("WS", "TRADE", "11:00", "12:00", by("Kim", SOMEBODY))))
                .isEmpty();
    }

    @Test
    void aNameIsEnoughWhereOneOfThemIsNoKnownParticipant() {
        assertThat(
                        judge(
                                session("S1", "MAIN", "11:00", "12:00", by("Kim", MAYOR_LEE)),
                                session("WS", "TRADE", "11:00", "12:00", onSite("Kim"))))
                .hasSize(1);
    }

    @Test
    void aRecordingLeavesItsSpeakerFree() {
        assertThat(
                        judge(
                                session("S1", "MAIN", "11:00", "12:00", recorded("이강덕", 18)),
                                session("WS", "TRADE", "11:00", "12:00", onSite("이강덕"))))
                .isEmpty();
    }

    @Test
    void talksByRoleAloneNameNobody() {
        assertThat(
                        judge(
                                session("S1", "MAIN", "11:00", "12:00", byAMayor()),
                                session("WS", "TRADE", "11:00", "12:00", byAMayor())))
                .isEmpty();
    }

    @Test
    void recordingsMayFillTheirSessionButNotMore() {
        var full = session("S1", "11:00", "12:20", recorded("Li", 40), recorded("Sato", 40));
        var over = session("S1", "11:00", "12:20", recorded("Li", 40), recorded("Sato", 41));

        assertThat(judge(full)).isEmpty();
        assertThat(judge(over))
                .containsExactly(
                        new Conflict(
                                VIDEOS_TOO_LONG,
                                List.of(over.id()),
                                "The recordings of S1 take 81 minutes, the session 80."));
    }

    @Test
    void aSessionIsOnTheForumsDateWhereTheForumIsHeld() {
        var day = POHANG.day();
        var first = session("FIRST", plan("MAIN", Span.of(day.start(), Duration.ofHours(1))));
        var last =
                session(
                        "LAST",
                        plan("MAIN", new Span(day.end().minus(Duration.ofHours(1)), day.end())));

        assertThat(judge(first, last)).isEmpty();
    }

    @Test
    void aSessionThatGoesOnPastMidnightIsSuspect() {
        var late =
                session(
                        "DINNER",
                        plan("MAIN", Span.of(span("23:30", "23:59").start(), Duration.ofHours(1))));

        assertThat(judge(late))
                .containsExactly(
                        new Conflict(
                                OUTSIDE_FORUM_DATE,
                                List.of(late.id()),
                                "DINNER is from 2020-10-30T23:30 to 2020-10-31T00:30,"
                                        + " the forum on 2020-10-30 (Asia/Seoul)."));
    }

    @Test
    void aSessionInARoomThatNobodyDescribedIsAConflict() {
        var lost = session("S1", "ATTIC", "11:00", "12:00");

        assertThat(judge(lost))
                .containsExactly(
                        new Conflict(
                                UNKNOWN_ROOM,
                                List.of(lost.id()),
                                "S1 is planned in ATTIC, which is not among the rooms."));
    }

    @Test
    void conflictsAreListedByKindThenInTheProgrammesOrder() {
        assertThat(
                        judge(
                                session("C", "11:00", "12:00"),
                                session("B", "10:30", "11:30", recorded("Li", 90)),
                                session("A", "ATTIC", "10:00", "10:30")))
                .extracting(Conflict::kind)
                .containsExactly(UNKNOWN_ROOM, ROOM_DOUBLE_BOOKED, VIDEOS_TOO_LONG);
    }

    private static List<Conflict> judge(Session... sessions) {
        return ProgrammePolicy.judge(draft(sessions));
    }
}
