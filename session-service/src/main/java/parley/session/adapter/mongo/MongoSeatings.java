package parley.session.adapter.mongo;

import java.util.List;
import java.util.Optional;
import parley.platform.aggregate.AggregateCollection;
import parley.session.application.Seatings;
import parley.session.application.Versioned;
import parley.session.domain.ForumId;
import parley.session.domain.SeatEvent;
import parley.session.domain.Seating;

/** Seatings with their outboxes, one per forum; see {@link SeatingDocument}. */
final class MongoSeatings implements Seatings {

    static final String COLLECTION = "seatings";

    private final AggregateCollection<SeatingDocument, SeatEvent> seatings;

    MongoSeatings(AggregateCollection<SeatingDocument, SeatEvent> seatings) {
        this.seatings = seatings;
    }

    @Override
    public Optional<Versioned<Seating>> find(ForumId forum) {
        return seatings.find(forum.value())
                .map(stored -> new Versioned<>(stored.document().seating(forum), stored.version()));
    }

    @Override
    public boolean add(Seating seating, List<SeatEvent> events) {
        String forum = seating.forum().value();
        return seatings.insert(forum, forum, SeatingDocument.of(seating), events);
    }

    @Override
    public boolean change(Versioned<Seating> read, Seating changed, List<SeatEvent> events) {
        return seatings.find(changed.forum().value())
                .filter(stored -> stored.version() == read.version())
                .map(stored -> seatings.update(stored, SeatingDocument.of(changed), events))
                .orElse(false);
    }
}
