package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.speaking;
import static parley.matchmaking.application.Refused.codeOf;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.Rating;
import parley.platform.security.Caller;

class KeepPaperTest {

    private final SmallForum forum = new SmallForum();
    private final Meeting meeting = forum.accepted(buyer(1), seller(1));
    private final KeepPaper keep =
            new KeepPaper(forum.authority, forum.find, new InMemorySidePapers(), 20);

    @Test
    void eachSideReadsOnlyItsOwnNotes() {
        keep.note(FORUM, meeting.id(), representing(buyer(1)), "too expensive").orThrow();
        keep.note(FORUM, meeting.id(), representing(seller(1)), "give 5 %").orThrow();

        assertThat(keep.read(FORUM, meeting.id(), representing(buyer(1))).orThrow().notes())
                .isEqualTo("too expensive");
        assertThat(keep.read(FORUM, meeting.id(), representing(seller(1))).orThrow().notes())
                .isEqualTo("give 5 %");
    }

    @ParameterizedTest
    @MethodSource
    void nobodyElseReadsThem(Caller caller) {
        assertThat(codeOf(keep.read(FORUM, meeting.id(), caller)))
                .isEqualTo("not-a-side-of-this-meeting");
    }

    static Stream<Caller> nobodyElseReadsThem() {
        return Stream.of(
                ORGANISER, OPERATOR, speaking(interpreter(1, "ko-ru")), representing(seller(2)));
    }

    @Test
    void notesAreNoEventAndNoLogLine() {
        int before = forum.meetings.events().size();

        var paper =
                keep.note(FORUM, meeting.id(), representing(buyer(1)), "too expensive").orThrow();

        assertThat(forum.meetings.events()).hasSize(before);
        assertThat(paper.toString()).doesNotContain("expensive");
    }

    @Test
    void blankWordsTakeTheNotesAway() {
        keep.note(FORUM, meeting.id(), representing(buyer(1)), "too expensive").orThrow();

        assertThat(keep.note(FORUM, meeting.id(), representing(buyer(1)), " ").orThrow().notes())
                .isNull();
        assertThat(codeOf(keep.note(FORUM, meeting.id(), representing(buyer(1)), "x".repeat(21))))
                .isEqualTo("notes-too-long");
    }

    @Test
    void aMeetingIsRatedAfterItWasHeldAndKeepsItsNotes() {
        Caller side = representing(buyer(1));
        keep.note(FORUM, meeting.id(), side, "good").orThrow();
        assertThat(codeOf(keep.rate(FORUM, meeting.id(), side, new Rating(5))))
                .isEqualTo("meeting-not-held");
        forum.publish();
        forum.now = grid(4).span(0).start();
        forum.hold.start(FORUM, meeting.id(), side).orThrow();
        forum.hold.end(FORUM, meeting.id(), side).orThrow();

        var paper = keep.rate(FORUM, meeting.id(), side, new Rating(4)).orThrow();

        assertThat(paper.rating()).isEqualTo(new Rating(4));
        assertThat(paper.notes()).isEqualTo("good");
    }
}
