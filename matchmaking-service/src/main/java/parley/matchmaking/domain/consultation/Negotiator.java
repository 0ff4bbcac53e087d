package parley.matchmaking.domain.consultation;

import java.util.List;
import parley.matchmaking.domain.meeting.Party;

/**
 * A company and the languages that it negotiated in when a scheduling was ordered.
 *
 * @param languages BCP 47
 */
public record Negotiator(Party company, List<String> languages) {

    public Negotiator {
        languages = List.copyOf(languages);
    }
}
