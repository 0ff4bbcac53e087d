package parley.matchmaking.domain.consultation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day on which slots begin; the last one may end after midnight.
 *
 * @param starts ascending, in the zone's local time
 */
public record ConsultationDay(LocalDate date, List<LocalTime> starts) {

    public ConsultationDay {
        starts = List.copyOf(starts);
    }
}
