package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.STRANGER;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.meeting.Attendee;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.Movement;
import parley.matchmaking.domain.meeting.Presence;
import parley.platform.refusal.Outcome;

class NotePresenceTest {

    private static final Instant NOW = THE_DAY_BEFORE;

    private final SmallForum forum = new SmallForum();
    private final Meeting meeting = forum.accepted(buyer(1), seller(1));

    @BeforeEach
    void theScheduleIsPublished() {
        forum.publish();
    }

    @Test
    void sidesAreKnownByReferenceOrIdAndTheRoomByItsNameOrItsLink() {
        joined("necef-2020-" + meeting.id(), buyer(1).reference(), NOW).orThrow();
        joined("https://meet.example/" + meeting.id(), seller(1).id().toString(), NOW).orThrow();

        assertThat(presence().attendees().keySet())
                .extracting(Attendee::role)
                .containsExactlyInAnyOrder(Attendee.Role.REQUESTER, Attendee.Role.RESPONDER);
        assertThat(forum.presences.events()).hasSize(2);
    }

    @Test
    void whatIsSaidTwiceIsToldOnce() {
        joined(room(), buyer(1).reference(), NOW).orThrow();
        joined(room(), buyer(1).reference(), NOW).orThrow();

        assertThat(forum.presences.events()).hasSize(1);
    }

    @Test
    void whoDoesNotBelongThereAndRoomsThatAreNoneAreRefused() {
        assertThat(codeOf(joined(room(), seller(2).reference(), NOW)))
                .isEqualTo("not-in-this-meeting");
        assertThat(codeOf(joined(room(), interpreter(1, "ko-ru").reference(), NOW)))
                .isEqualTo("not-in-this-meeting");
        assertThat(codeOf(joined("lobby", buyer(1).reference(), NOW))).isEqualTo("unknown-room");
        assertThat(
                        codeOf(
                                joined(
                                        "00000000-0000-0000-0000-000000000009",
                                        buyer(1).reference(),
                                        NOW)))
                .isEqualTo("unknown-room");
        assertThat(forum.presences.events()).isEmpty();
    }

    @Test
    void aMeetingThatIsNotScheduledOrIsCancelledHasNoRoom() {
        Meeting requested = forum.requested(buyer(2, "ru"), seller(2));
        assertThat(codeOf(joined(requested.id().toString(), seller(2).reference(), NOW)))
                .isEqualTo("meeting-not-scheduled");
        forum.withdraw.withdraw(FORUM, buyer(1).id(), null, representing(buyer(1))).orThrow();

        assertThat(codeOf(joined(room(), buyer(1).reference(), NOW)))
                .isEqualTo("meeting-cancelled");
    }

    @Test
    void moreThanTheMostAreRefused() {
        for (int second = 0; second < 6; second++) {
            joined(room(), buyer(1).reference(), NOW.plusSeconds(second)).orThrow();
        }

        assertThat(codeOf(joined(room(), buyer(1).reference(), NOW.plusSeconds(7))))
                .isEqualTo("too-many-joins");
        joined(room(), buyer(1).reference(), NOW).orThrow();
    }

    @Test
    void itIsShownToThoseWhomTheMeetingConcerns() {
        joined(room(), buyer(1).reference(), NOW).orThrow();

        assertThat(
                        forum.seePresence
                                .of(FORUM, meeting.id(), representing(seller(1)))
                                .orThrow()
                                .attendees())
                .hasSize(1);
        assertThat(codeOf(forum.seePresence.of(FORUM, meeting.id(), STRANGER))).isNotEmpty();
    }

    private String room() {
        return meeting.id().toString();
    }

    private Outcome<Presence> joined(String room, String participant, Instant at) {
        return forum.notePresence.note(room, participant, Movement.JOINED, at);
    }

    private Presence presence() {
        return forum.seePresence.of(FORUM, meeting.id(), ORGANISER).orThrow();
    }
}
