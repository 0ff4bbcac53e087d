package parley.matchmaking.domain.consultation;

import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.matchmaking.domain.meeting.Party;

/**
 * A company and how it negotiated when a scheduling was ordered.
 *
 * @param languages BCP 47
 * @param busy slots that overlap a session in which one of its people is
 * @param least how many meetings it should have at least
 */
public record Negotiator(
        Party company,
        List<String> languages,
        ZoneId timeZone,
        SortedSet<Integer> busy,
        int least) {

    public Negotiator {
        languages = List.copyOf(languages);
        busy = new TreeSet<>(busy);
    }
}
