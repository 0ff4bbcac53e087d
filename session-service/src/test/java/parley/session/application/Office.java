package parley.session.application;

import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.room;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Outcome.Accepted;
import parley.platform.refusal.Outcome.Refused;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.session.domain.Programme;
import parley.session.domain.Session;

/** The use cases over ports in memory, for a forum in Pohang that is known and has its rooms. */
final class Office {

    static final Caller ORGANISER = new Caller("organiser-pohang", Set.of(Role.ORGANISER));
    static final Caller STRANGER = new Caller("organiser-busan", Set.of(Role.ORGANISER));
    static final String FORUM = POHANG.id().value();
    static final Instant NOW = Instant.parse("2020-10-20T03:00:00Z");

    final InMemoryForums forums = new InMemoryForums();
    final InMemoryRooms rooms = new InMemoryRooms();
    final InMemorySessions sessions = new InMemorySessions();
    final InMemoryProgrammes programmes;

    final InMemorySeatings seatings = new InMemorySeatings();

    private final OrganisedForums organised = new OrganisedForums(forums);
    final FindSessions find = new FindSessions(organised, sessions);
    final DescribeRoom describe = new DescribeRoom(organised, rooms);
    final PlanSession plan = new PlanSession(organised, sessions);
    final ChangeSession change = new ChangeSession(find, sessions);
    final CancelSession cancel = new CancelSession(find, sessions);
    final ReleaseProgramme release;
    final TakeSeat take;
    final GiveBackSeat giveBack;
    final GiveBackAllSeats giveBackAll = new GiveBackAllSeats(seatings);
    final FindSeats seats = new FindSeats(find, rooms, seatings);

    Office() {
        this(new InMemoryProgrammes());
    }

    Office(InMemoryProgrammes programmes) {
        this.programmes = programmes;
        release =
                new ReleaseProgramme(
                        new ReadDraft(organised, rooms, sessions), programmes, () -> NOW);
        SeatedSessions seated = new SeatedSessions(forums, sessions, programmes);
        take = new TakeSeat(seated, sessions, rooms, seatings);
        giveBack = new GiveBackSeat(seated, seatings);
        forums.keep(POHANG, 1);
        rooms.add(room("MAIN"));
        rooms.add(room("TRADE"));
    }

    Versioned<Session> planned(Session.Planned session) {
        return accepted(
                plan.plan(
                        ORGANISER,
                        FORUM,
                        session.code(),
                        session.plan(),
                        new UUID(9, session.code().hashCode())));
    }

    Outcome<Programme> release(UUID request) {
        return release.release(ORGANISER, FORUM, Set.of(), request);
    }

    static <T> T accepted(Outcome<T> outcome) {
        return switch (outcome) {
            case Accepted<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    static <T> Refusal refused(Outcome<T> outcome) {
        return switch (outcome) {
            case Accepted<T>(T value) -> throw new AssertionError("Accepted: " + value);
            case Refused<T>(Refusal refusal) -> refusal;
        };
    }
}
