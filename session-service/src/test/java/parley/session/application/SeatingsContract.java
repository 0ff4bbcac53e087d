package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.session.domain.ForumId;
import parley.session.domain.ParticipantId;
import parley.session.domain.SeatEvent;
import parley.session.domain.SeatEvent.SeatTaken;
import parley.session.domain.Seating;
import parley.session.domain.SessionId;

/** What every implementation of {@link Seatings} does. */
abstract class SeatingsContract {

    private final Seatings seatings;
    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());
    private final SessionId opening = new SessionId(UUID.randomUUID());
    private final ParticipantId anna = new ParticipantId(UUID.randomUUID());
    private final ParticipantId boris = new ParticipantId(UUID.randomUUID());
    private final ParticipantId chris = new ParticipantId(UUID.randomUUID());

    SeatingsContract(Seatings seatings) {
        this.seatings = seatings;
    }

    @Test
    void aForumHasNoSeatingAtFirst() {
        assertThat(seatings.find(forum)).isEmpty();
    }

    @Test
    void aSeatingIsFoundAsItWasAdded() {
        assertThat(seatings.add(with(anna, boris), taken(anna))).isTrue();

        assertThat(seatings.find(forum)).contains(new Versioned<>(with(anna, boris), 1));
    }

    @Test
    void theFirstToAddWins() {
        seatings.add(with(anna), taken(anna));

        assertThat(seatings.add(with(boris), taken(boris))).isFalse();

        assertThat(seatings.find(forum)).contains(new Versioned<>(with(anna), 1));
    }

    @Test
    void ofTwoChangesOfOneVersionTheFirstWins() {
        assertThat(seatings.add(Seating.empty(forum), List.of())).isTrue();
        Versioned<Seating> read = seatings.find(forum).orElseThrow();

        assertThat(seatings.change(read, with(anna), taken(anna))).isTrue();
        assertThat(seatings.change(read, with(boris), taken(boris))).isFalse();

        assertThat(seatings.find(forum)).contains(new Versioned<>(with(anna), 2));
    }

    private Seating with(ParticipantId... holders) {
        return new Seating(forum, Map.of(opening, new TreeSet<>(List.of(holders))), Set.of(chris));
    }

    private List<SeatEvent> taken(ParticipantId participant) {
        return List.of(new SeatTaken(opening, participant));
    }
}
