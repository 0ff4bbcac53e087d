package parley.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.draft;
import static parley.session.domain.ProgrammeFixtures.onSite;
import static parley.session.domain.ProgrammeFixtures.room;
import static parley.session.domain.ProgrammeFixtures.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Instant NOON = Instant.parse("2020-10-20T03:00:00Z");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    private final Session.Planned opening = session("OPEN", "10:00", "10:20");
    private final Session.Planned keynote = session("KEY", "10:20", "10:50");

    @Test
    void theFirstReleaseAddsEverySession() {
        Programme programme = released(release(draft(keynote, opening), Optional.empty(), FIRST));

        assertThat(programme.version()).isEqualTo(1);
        assertThat(programme.releasedAt()).isEqualTo(NOON);
        assertThat(programme.sessions())
                .extracting(ReleasedSession::code)
                .containsExactly(opening.code(), keynote.code());
        assertThat(programme.rooms()).containsExactly(room("MAIN"));
        assertThat(programme.difference())
                .isEqualTo(
                        new Difference(
                                List.of(opening.id(), keynote.id()), List.of(), List.of(), true));
    }

    @Test
    void aBetterTitleIsAChangeButNotMaterial() {
        Session.Planned withSpeaker = session("KEY", "10:20", "10:50", onSite("홍석우"));

        Programme next = secondRelease(draft(opening, withSpeaker));

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.difference())
                .isEqualTo(new Difference(List.of(), List.of(keynote.id()), List.of(), false));
    }

    @Test
    void anotherTimeIsMaterial() {
        Programme next = secondRelease(draft(opening, session("KEY", "10:30", "11:00")));

        assertThat(next.difference())
                .isEqualTo(new Difference(List.of(), List.of(keynote.id()), List.of(), true));
    }

    @Test
    void anotherRoomIsMaterial() {
        Programme next = secondRelease(draft(opening, session("KEY", "TRADE", "10:20", "10:50")));

        assertThat(next.difference().material()).isTrue();
    }

    @Test
    void aCancelledSessionIsRemovedAndMaterial() {
        Programme next = secondRelease(draft(opening, keynote.cancelled(null)));

        assertThat(next.difference())
                .isEqualTo(new Difference(List.of(), List.of(), List.of(keynote.id()), true));
    }

    @Test
    void thereIsNothingNewInTheSameDraft() {
        Programme first = firstRelease();

        assertThat(release(draft(keynote, opening), Optional.of(first), SECOND))
                .isEqualTo(new Release.NothingNew(first));
    }

    @Test
    void theSameRequestFindsItsRelease() {
        Programme first = firstRelease();
        Draft meanwhileChanged = draft(opening);

        assertThat(release(meanwhileChanged, Optional.of(first), FIRST))
                .isEqualTo(new Release.Repeated(first));
    }

    @Test
    void aForumOfConsultationsAloneReleasesAnEmptyProgramme() {
        Programme programme = released(release(draft(), Optional.empty(), FIRST));

        assertThat(programme.sessions()).isEmpty();
        assertThat(programme.difference().material()).isFalse();
    }

    @Test
    void theLastSessionCanBeTakenBack() {
        Programme next = secondRelease(draft(opening.cancelled(null), keynote.cancelled("storm")));

        assertThat(next.sessions()).isEmpty();
        assertThat(next.difference().removed()).containsExactly(opening.id(), keynote.id());
    }

    @Test
    void aDraftInConflictIsNotReleased() {
        Release release =
                release(draft(opening, session("KEY", "10:10", "10:50")), Optional.empty(), FIRST);

        assertThat(release)
                .isInstanceOfSatisfying(
                        Release.InConflict.class,
                        refused -> assertThat(refused.conflicts()).hasSize(1));
    }

    @Test
    void organisersMayReleaseInSpiteOfWhatTheyKnow() {
        Draft namesakes =
                draft(
                        session("A", "MAIN", "10:00", "11:00", onSite("Kim")),
                        session("B", "TRADE", "10:00", "11:00", onSite("Kim")));

        Release release =
                Release.of(
                        namesakes,
                        Optional.empty(),
                        Set.of(Conflict.Kind.SPEAKER_DOUBLE_BOOKED),
                        FIRST,
                        NOON);

        assertThat(release).isInstanceOf(Release.Released.class);
    }

    @Test
    void nobodyCanAcceptTwoSessionsInOneRoom() {
        Release release =
                Release.of(
                        draft(opening, session("KEY", "10:10", "10:50")),
                        Optional.empty(),
                        Set.of(Conflict.Kind.ROOM_DOUBLE_BOOKED),
                        FIRST,
                        NOON);

        assertThat(release).isInstanceOf(Release.InConflict.class);
    }

    private Programme firstRelease() {
        return released(release(draft(opening, keynote), Optional.empty(), FIRST));
    }

    private Programme secondRelease(Draft draft) {
        return released(release(draft, Optional.of(firstRelease()), SECOND));
    }

    private static Release release(Draft draft, Optional<Programme> current, UUID request) {
        return Release.of(draft, current, Set.of(), request, NOON);
    }

    private static Programme released(Release release) {
        assertThat(release).isInstanceOf(Release.Released.class);
        Programme programme = ((Release.Released) release).programme();
        assertThat(programme.forum()).isEqualTo(POHANG.id());
        return programme;
    }
}
