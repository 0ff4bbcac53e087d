package parley.matchmaking.adapter.messaging;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.recommendation.TradeProfile;

/** What matchmaking reads of {@code registration.companies}. */
record CompanyTold(
        UUID companyId,
        String reference,
        String name,
        String country,
        Side side,
        List<String> languages,
        String timeZone,
        List<String> offers,
        List<String> seeks,
        String hsEdition,
        List<String> targetMarkets,
        @Nullable String size,
        @Nullable List<String> intents,
        @Nullable String description,
        List<UUID> representatives) {

    Company toCompany(String forum) {
        Set<ParticipantId> people =
                representatives.stream().map(ParticipantId::new).collect(Collectors.toSet());
        return new Company(
                new CompanyId(companyId),
                new ForumId(forum),
                reference,
                name,
                side,
                country,
                languages,
                ZoneId.of(timeZone),
                people);
    }

    TradeProfile toProfile(String forum) {
        return new TradeProfile(
                new CompanyId(companyId),
                new ForumId(forum),
                offers,
                seeks,
                hsEdition,
                targetMarkets,
                size,
                intents == null ? List.of() : intents,
                description == null ? "" : description);
    }
}
