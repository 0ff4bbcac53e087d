package parley.session.application;

import java.util.SortedSet;
import java.util.TreeSet;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.session.domain.ParticipantId;
import parley.session.domain.Room;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** A session's seats as organisers see them. */
public final class FindSeats {

    /**
     * The seats of a session.
     *
     * @param seats of its room; none while the room is not described, or of a cancelled session
     */
    public record Seats(int seats, SortedSet<ParticipantId> holders) {}

    private final FindSessions find;
    private final Rooms rooms;
    private final Seatings seatings;

    public FindSeats(FindSessions find, Rooms rooms, Seatings seatings) {
        this.find = find;
        this.rooms = rooms;
        this.seatings = seatings;
    }

    public Outcome<Seats> of(Caller caller, String forum, SessionId session) {
        return find.one(caller, forum, session)
                .map(
                        found ->
                                switch (found.state()) {
                                    case Session.Planned planned -> of(planned);
                                    case Session.Cancelled cancelled ->
                                            new Seats(0, new TreeSet<>());
                                });
    }

    private Seats of(Session.Planned session) {
        int seats =
                rooms.find(session.forum(), session.plan().room())
                        .map(Versioned::state)
                        .map(Room::seats)
                        .orElse(0);
        SortedSet<ParticipantId> holders =
                seatings.find(session.forum())
                        .map(read -> read.state().of(session.id()))
                        .orElseGet(TreeSet::new);
        return new Seats(seats, holders);
    }
}
