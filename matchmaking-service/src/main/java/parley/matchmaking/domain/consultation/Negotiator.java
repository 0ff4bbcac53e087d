package parley.matchmaking.domain.consultation;

import java.time.ZoneId;
import java.util.List;
import parley.matchmaking.domain.meeting.Party;

/**
 * A company and how it negotiated when a scheduling was ordered.
 *
 * @param languages BCP 47
 */
public record Negotiator(Party company, List<String> languages, ZoneId timeZone) {

    public Negotiator {
        languages = List.copyOf(languages);
    }
}
