package parley.session.application;

import java.util.List;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.SeatEvent;
import parley.session.domain.Seating;

/** Each write is atomic with the events that it causes. */
public interface Seatings {

    Optional<Versioned<Seating>> find(ForumId forum);

    /** False, and nothing happened, when the forum has a seating. */
    boolean add(Seating seating, List<SeatEvent> events);

    /** False, and nothing happened, when somebody else changed it since. */
    boolean change(Versioned<Seating> read, Seating changed, List<SeatEvent> events);
}
