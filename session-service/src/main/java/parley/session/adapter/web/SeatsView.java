package parley.session.adapter.web;

import java.util.List;
import java.util.UUID;
import parley.session.application.FindSeats;
import parley.session.domain.ParticipantId;

/**
 * A session's seats as organisers see them.
 *
 * @param taken may be more than there are seats, where the room was described smaller since
 */
record SeatsView(int seats, int taken, List<UUID> participants) {

    static SeatsView of(FindSeats.Seats seats) {
        return new SeatsView(
                seats.seats(),
                seats.holders().size(),
                seats.holders().stream().map(ParticipantId::value).toList());
    }
}
