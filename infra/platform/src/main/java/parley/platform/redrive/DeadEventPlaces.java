package parley.platform.redrive;

import java.util.List;
import java.util.Optional;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.KeptDeadLetter;

/** All places where dead events are kept. */
final class DeadEventPlaces {

    private final List<DeadEvents> places;

    DeadEventPlaces(List<DeadEvents> places) {
        this.places = List.copyOf(places);
    }

    /** Empty when its event is kept nowhere. */
    Optional<DeadEvents> of(KeptDeadLetter letter) {
        return places.stream().filter(place -> place.keeps(letter)).findFirst();
    }
}
