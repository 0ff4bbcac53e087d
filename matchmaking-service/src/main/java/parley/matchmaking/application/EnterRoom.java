package parley.matchmaking.application;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/**
 * Hands each one whom a meeting concerns a link of their own into its video room, around its time.
 * At a table nothing is locked: its address is answered at any time.
 */
public final class EnterRoom {

    private final Authority authority;
    private final Companies companies;
    private final FindMeeting find;
    private final VideoRooms rooms;
    private final Doors doors;
    private final ForumClock clock;
    private final Clock systemTime;

    public EnterRoom(
            Authority authority,
            Companies companies,
            FindMeeting find,
            VideoRooms rooms,
            Doors doors,
            ForumClock clock,
            Clock systemTime) {
        this.authority = authority;
        this.companies = companies;
        this.find = find;
        this.rooms = rooms;
        this.doors = doors;
        this.clock = clock;
        this.systemTime = systemTime;
    }

    /** How long before a meeting's start its room opens, and after its end closes. */
    public record Doors(Duration before, Duration after) {

        TimeSpan of(TimeSpan meeting) {
            return new TimeSpan(meeting.start().minus(before), meeting.end().plus(after));
        }
    }

    /**
     * A way in.
     *
     * @param open when it works, in forum time; null where always
     */
    public record Entrance(URI url, @Nullable TimeSpan open) {

        /** Without the link, which may hold a token. */
        @Override
        public String toString() {
            return "Entrance[open=" + open + "]";
        }
    }

    public Outcome<Entrance> enter(ForumId forum, MeetingId id, Caller caller) {
        return authority
                .act(forum, caller)
                .flatMap(
                        viewer ->
                                find.in(forum, id)
                                        .flatMap(
                                                meeting ->
                                                        guest(meeting, viewer, caller)
                                                                .flatMap(
                                                                        guest ->
                                                                                enter(
                                                                                        meeting,
                                                                                        guest))));
    }

    private Outcome<Entrance> enter(Meeting meeting, Guest guest) {
        return FindMeeting.placed(meeting)
                .flatMap(
                        place ->
                                place.isAtTable()
                                        ? Outcome.of(new Entrance(place.joinUrl(), null))
                                        : enter(place, guest));
    }

    private Outcome<Entrance> enter(Place place, Guest guest) {
        Instant now = clock.now();
        TimeSpan open = doors.of(place.time());
        if (!open.hasBegunBy(now)) {
            return Outcome.refused(
                    Refusal.conflict(
                                    "room-not-open",
                                    "The room opens at %s; in forum time it is %s."
                                            .formatted(open.start(), now))
                            .with("opensAt", open.start()));
        }
        if (!now.isBefore(open.end())) {
            return Outcome.refused(
                    Refusal.conflict("room-closed", "The room closed at " + open.end() + ".")
                            .with("closedAt", open.end()));
        }
        return Outcome.of(
                new Entrance(rooms.linkFor(place.joinUrl(), guest, inSystemTime(open, now)), open));
    }

    /** A provider's clock is not the forum's, which may be moved. */
    private TimeSpan inSystemTime(TimeSpan open, Instant now) {
        Duration ahead = Duration.between(now, systemTime.instant());
        return new TimeSpan(open.start().plus(ahead), open.end().plus(ahead));
    }

    /** A side's representative comes as that side, even one who organises the forum too. */
    private Outcome<Guest> guest(Meeting meeting, Optional<Viewer> viewer, Caller caller) {
        return side(meeting, caller)
                .map(Guest::of)
                .or(() -> interpreter(meeting, caller).map(Guest::of))
                .or(() -> viewer.isEmpty() ? Optional.of(Guest.organiser()) : Optional.empty())
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(FindMeeting.notConcerned()));
    }

    private Optional<Company> side(Meeting meeting, Caller caller) {
        return companies.representedBy(meeting.forum(), caller.subject()).stream()
                .filter(company -> meeting.involves(company.id()))
                .findFirst();
    }

    private static Optional<BookedInterpreter> interpreter(Meeting meeting, Caller caller) {
        return FindMeeting.booking(meeting.state())
                .flatMap(booking -> Optional.ofNullable(booking.place().interpreter()))
                .filter(one -> one.participant().toString().equals(caller.subject()));
    }
}
