package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.STRANGER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.speaking;
import static parley.matchmaking.application.Refused.codeOf;
import static parley.matchmaking.application.Refused.refusalOf;
import static parley.matchmaking.application.SmallForum.SYSTEM_TIME;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.EnterRoom.Entrance;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** The doors of the small forum open 15 minutes before and close 20 minutes after a meeting. */
class EnterRoomTest {

    private static final TimeSpan TIME = grid(4).span(0);
    private static final Interpreter INTERPRETER = interpreter(1, "ko-ru");

    private final SmallForum forum = new SmallForum();
    private final Meeting meeting = forum.accepted(buyer(1), seller(1));

    @BeforeEach
    void itsTimeHasCome() {
        forum.now = TIME.start();
    }

    @Test
    void eachOneGetsALinkOfTheirOwn() {
        scheduled(place(0, INTERPRETER));

        assertThat(url(representing(buyer(1)))).asString().contains("?for=B0001&");
        assertThat(url(representing(seller(1)))).asString().contains("?for=S0001&");
        assertThat(url(speaking(INTERPRETER))).asString().contains("?for=I001&");
        assertThat(url(ORGANISER)).asString().contains("?for=organiser!&");
    }

    @Test
    void nobodyElseGetsOne() {
        scheduled(place(0, null));

        assertThat(codeOf(enter(STRANGER))).isEqualTo("not-in-this-meeting");
        assertThat(codeOf(enter(representing(buyer(2))))).isEqualTo("not-in-this-meeting");
        assertThat(codeOf(enter(speaking(INTERPRETER)))).isEqualTo("not-in-this-meeting");
        assertThat(codeOf(enter(OPERATOR))).isEqualTo("not-in-this-meeting");
    }

    @Test
    void theRoomIsOpenAroundItsTimeOnly() {
        scheduled(place(0, null));
        Instant opens = TIME.start().minus(Duration.ofMinutes(15));
        Instant closes = TIME.end().plus(Duration.ofMinutes(20));

        forum.now = opens.minusMillis(1);
        assertThat(refusalOf(enter(ORGANISER)).code()).isEqualTo("room-not-open");
        assertThat(refusalOf(enter(ORGANISER)).properties()).containsEntry("opensAt", opens);
        forum.now = opens;
        assertThat(enter(ORGANISER).orThrow().open()).isEqualTo(new TimeSpan(opens, closes));
        forum.now = closes.minusMillis(1);
        enter(ORGANISER).orThrow();
        forum.now = closes;
        assertThat(codeOf(enter(ORGANISER))).isEqualTo("room-closed");
    }

    @Test
    void aLinkWorksAsLongAsTheRoomIsOpenByTheProvidersClock() {
        scheduled(place(0, null));
        forum.now = TIME.start().plusSeconds(60);

        assertThat(url(ORGANISER))
                .asString()
                .contains("&from=" + SYSTEM_TIME.minus(Duration.ofMinutes(16)))
                .endsWith("&to=" + SYSTEM_TIME.plus(Duration.ofMinutes(44)));
    }

    @Test
    void aTableIsFoundAtAnyTimeAndNeedsNoLink() {
        Place table = place(0, null);
        scheduled(
                new Place(
                        table.slot(),
                        table.time(),
                        table.zone(),
                        "T03",
                        null,
                        URI.create("https://venue.example/T03")));
        forum.now = TIME.start().minus(Duration.ofDays(1));

        assertThat(enter(representing(buyer(1))).orThrow())
                .isEqualTo(new Entrance(URI.create("https://venue.example/T03"), null));
    }

    @Test
    void withoutAPlaceThereIsNoRoom() {
        assertThat(codeOf(enter(ORGANISER))).isEqualTo("meeting-not-scheduled");
        forum.withdraw.withdraw(FORUM, buyer(1).id(), null, representing(buyer(1))).orThrow();

        assertThat(codeOf(enter(ORGANISER))).isEqualTo("meeting-cancelled");
    }

    private void scheduled(Place place) {
        forum.meetings.change(meeting.id(), current -> current.value().schedule(place, 1));
    }

    private URI url(Caller caller) {
        return enter(caller).orThrow().url();
    }

    private Outcome<Entrance> enter(Caller caller) {
        return forum.enter.enter(FORUM, meeting.id(), caller);
    }
}
