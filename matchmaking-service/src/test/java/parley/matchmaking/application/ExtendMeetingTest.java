package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.STRANGER;
import static parley.matchmaking.Cast.booked;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;
import static parley.matchmaking.Cast.speaking;
import static parley.matchmaking.application.Refused.codeOf;
import static parley.matchmaking.application.Refused.refusalOf;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.Unavailability;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingExtended;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/**
 * In the small forum the first slot ends at 10:25 and the second begins at 10:30; a meeting is
 * extended by 15 minutes at most.
 */
class ExtendMeetingTest {

    private static final Interpreter INTERPRETER = interpreter(1, "ko-ru");
    private static final Instant END = grid(4).span(0).end();
    private static final Instant NEXT = grid(4).span(1).start();

    private final SmallForum forum = new SmallForum();
    private final Meeting meeting = scheduled(buyer(1), seller(1), 0, "V01", INTERPRETER);

    @BeforeEach
    void itGoesOn() {
        forum.now = grid(4).span(0).start();
        forum.hold.start(FORUM, meeting.id(), ORGANISER).orThrow();
    }

    @Test
    void itLastsLongerWhereAllAreFreeAndCalendarsAreToldOnce() {
        Meeting extended = extend(representing(buyer(1)), 10).orThrow();

        Booking booking = FindMeeting.booking(extended.state()).orElseThrow();
        assertThat(booking.place().time().end()).isEqualTo(END.plusSeconds(600));
        assertThat(booking.calendarSequence()).isOne();
        assertThat(forum.meetings.events()).endsWith(new MeetingExtended(extended, booking));
    }

    @Test
    void withoutADurationItLastsUntilTheNextSlotBeginsThenAsLongAsItMay() {
        extend(ORGANISER).orThrow();
        assertThat(end()).isEqualTo(NEXT);

        extend(ORGANISER).orThrow();
        assertThat(end()).isEqualTo(END.plusSeconds(900));

        int sequence = booking().calendarSequence();
        extend(ORGANISER).orThrow();
        assertThat(booking().calendarSequence()).isEqualTo(sequence);
    }

    @Test
    void itLastsNoLongerThanTheLongestExtension() {
        extend(ORGANISER, 10).orThrow();

        assertThat(codeOf(extend(ORGANISER, 6))).isEqualTo("extension-too-long");
        extend(ORGANISER, 5).orThrow();
        assertThat(end()).isEqualTo(END.plusSeconds(900));
    }

    @Test
    void aSideThatHasTheNextSlotTakenIsNotFreeButHasTheBreak() {
        scheduled(buyer(2), seller(1), 1, "V02", null);

        Outcome<Meeting> refused = extend(representing(buyer(1)), 6);

        assertThat(codeOf(refused)).isEqualTo("not-free");
        assertThat(refusalOf(refused).properties()).containsEntry("busy", List.of("S0001"));
        assertThat(refusalOf(refused).detail()).contains(NEXT.toString());
        assertThat(end()).isEqualTo(END);
        extend(representing(buyer(1)), 5).orThrow();
    }

    @Test
    void theInterpreterHasToBeFreeToo() {
        scheduled(buyer(2), seller(2), 1, "V02", INTERPRETER);
        assertThat(refusalOf(extend(ORGANISER, 10)).properties())
                .containsEntry("busy", List.of("I001"));
    }

    @Test
    void theRoomHasToBeFreeToo() {
        scheduled(buyer(2), seller(2), 1, "V01", null);

        assertThat(refusalOf(extend(ORGANISER, 10)).properties())
                .containsEntry("busy", List.of("V01"));
    }

    @Test
    void whoIsInASessionThenIsNotFreeButIsUntilItBegins() {
        forum.programme.keep(
                new ProgrammeSession(
                        new SessionId(new UUID(4, 1)),
                        FORUM,
                        "KEYNOTE",
                        new TimeSpan(NEXT, NEXT.plusSeconds(1800)),
                        seller(1).representatives()),
                1);
        forum.programme.seat(FORUM, new SessionId(new UUID(4, 1)), INTERPRETER.id(), true, 1);

        Outcome<Meeting> refused = extend(representing(buyer(1)), 6);

        assertThat(refusalOf(refused).properties()).containsEntry("busy", List.of("S0001", "I001"));
        assertThat(refusalOf(refused).detail()).contains(NEXT.toString());
        extend(representing(buyer(1)), 5).orThrow();
    }

    @Test
    void othersMeetingsElsewhereDoNotMatter() {
        scheduled(buyer(2), seller(2), 1, "V02", null);

        extend(ORGANISER, 15).orThrow();
    }

    @Test
    void aCancelledMeetingLeavesItsSlotFree() {
        scheduled(buyer(2), seller(1), 1, "V02", null);
        forum.withdraw.withdraw(FORUM, buyer(2).id(), null, representing(buyer(2))).orThrow();

        extend(ORGANISER, 10).orThrow();
    }

    @Test
    void whoSaidThatTheyCannotIsNotFree() {
        SetUp setUp = setUp(4, 1, INTERPRETER);
        forum.consultations.change(
                FORUM,
                consultation ->
                        consultation
                                .value()
                                .setUp(
                                        new SetUp(
                                                setUp.grid(),
                                                setUp.places(),
                                                setUp.interpreters(),
                                                List.of(
                                                        new Unavailability(
                                                                Party.of(buyer(1)),
                                                                new TreeSet<>(List.of(1)))),
                                                List.of(),
                                                List.of())));

        assertThat(refusalOf(extend(ORGANISER, 10)).properties())
                .containsEntry("busy", List.of("B0001"));
    }

    @Test
    void onlyItsSidesAndTheOrganisersExtendIt() {
        assertThat(codeOf(extend(STRANGER, 5))).isEqualTo("not-a-side-of-this-meeting");
        assertThat(codeOf(extend(speaking(INTERPRETER), 5)))
                .isEqualTo("not-a-side-of-this-meeting");
    }

    @Test
    void onlyWhatGoesOnIsExtended() {
        Meeting later = scheduled(buyer(2), seller(2), 2, "V01", null);
        Meeting asked = forum.requested(buyer(2), seller(1));
        forum.hold.end(FORUM, meeting.id(), ORGANISER).orThrow();

        assertThat(codeOf(extend(ORGANISER, 5))).isEqualTo("meeting-already-ended");
        assertThat(codeOf(forum.extend.extend(FORUM, later.id(), ORGANISER, Optional.empty())))
                .isEqualTo("meeting-not-started");
        assertThat(codeOf(forum.extend.extend(FORUM, asked.id(), ORGANISER, Optional.empty())))
                .isEqualTo("meeting-not-scheduled");
    }

    @Test
    void aPlaceThatIsGivenMeanwhileGoesBefore() {
        forum.meetings.overtakeNextWrite(() -> scheduled(buyer(2), seller(1), 1, "V02", null));

        assertThat(codeOf(extend(ORGANISER, 10))).isEqualTo("not-free");

        assertThat(end()).isEqualTo(END);
        assertThat(booking().calendarSequence()).isEqualTo(2);
    }

    @Test
    void aPlaceThatIsGivenLaterTakesBackWhatItNeedsOnce() {
        extend(ORGANISER, 10).orThrow();
        forum.extend.sweep();
        assertThat(end()).isEqualTo(END.plusSeconds(600));
        scheduled(buyer(2), seller(1), 1, "V02", null);

        forum.extend.sweep();
        forum.extend.sweep();

        assertThat(end()).isEqualTo(NEXT);
        assertThat(booking().calendarSequence()).isEqualTo(2);
    }

    private Meeting scheduled(
            Company requester,
            Company responder,
            int slot,
            String room,
            @Nullable Interpreter with) {
        Meeting accepted = forum.accepted(requester, responder);
        Place place =
                new Place(
                        slot,
                        grid(4).span(slot),
                        grid(4).zone(),
                        room,
                        with == null ? null : booked(with),
                        URI.create("https://meet.example/" + accepted.id()));
        forum.meetings.change(accepted.id(), current -> current.value().schedule(place, 1));
        return forum.meeting(accepted.id());
    }

    private Outcome<Meeting> extend(Caller caller, int minutes) {
        return forum.extend.extend(
                FORUM, meeting.id(), caller, Optional.of(Duration.ofMinutes(minutes)));
    }

    private Outcome<Meeting> extend(Caller caller) {
        return forum.extend.extend(FORUM, meeting.id(), caller, Optional.empty());
    }

    private Booking booking() {
        return FindMeeting.booking(forum.meeting(meeting.id()).state()).orElseThrow();
    }

    private Instant end() {
        return booking().place().time().end();
    }
}
