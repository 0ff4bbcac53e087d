package parley.session.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.ParticipantId;
import parley.session.domain.SeatEvent;
import parley.session.domain.SeatEvent.SeatReleased;
import parley.session.domain.Seating;

/** Frees the seats of a participant whose registration is cancelled, and gives it none again. */
public final class GiveBackAllSeats {

    private final Seatings seatings;

    public GiveBackAllSeats(Seatings seatings) {
        this.seatings = seatings;
    }

    /**
     * Repeatable.
     *
     * @throws IllegalStateException when others changed the seats at every attempt; nothing
     *     happened, and it may be tried again
     */
    public void of(ForumId forum, ParticipantId participant) {
        Attempts.untilDone(() -> attempt(forum, participant));
    }

    private boolean attempt(ForumId forum, ParticipantId participant) {
        Optional<Versioned<Seating>> current = seatings.find(forum);
        Seating seating = current.map(Versioned::state).orElseGet(() -> Seating.empty(forum));
        if (seating.withdrawn().contains(participant)) {
            return true;
        }
        Seating changed = seating.withdraw(participant);
        List<SeatEvent> released = new ArrayList<>();
        seating.heldBy(participant)
                .forEach(session -> released.add(new SeatReleased(session, participant)));
        return current.map(read -> seatings.change(read, changed, released))
                .orElseGet(() -> seatings.add(changed, released));
    }
}
