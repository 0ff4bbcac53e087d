package parley.matchmaking.domain.forum;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What matchmaking knows of a company.
 *
 * @param reference unique in the forum, for example {@code S0001}
 * @param country ISO 3166-1 alpha-2
 * @param languages BCP 47, the one to write in first
 * @param timeZone where its people are
 */
public record Company(
        CompanyId id,
        ForumId forum,
        String reference,
        String name,
        Side side,
        String country,
        List<String> languages,
        ZoneId timeZone,
        Set<ParticipantId> representatives) {

    public Company {
        languages = List.copyOf(languages);
        representatives = Set.copyOf(representatives);
    }

    public boolean isRepresentedBy(String subject) {
        return representatives.stream().anyMatch(one -> one.toString().equals(subject));
    }
}
