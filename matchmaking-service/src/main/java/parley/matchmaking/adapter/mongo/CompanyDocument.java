package parley.matchmaking.adapter.mongo;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.forum.Side;

/**
 * {@code {_id: uuid, forum, reference, name, side, country, languages: [], timeZone,
 * representatives: [uuid]}}.
 */
record CompanyDocument(
        String id,
        String forum,
        String reference,
        String name,
        Side side,
        String country,
        List<String> languages,
        String timeZone,
        List<String> representatives) {

    static CompanyDocument of(Company company) {
        return new CompanyDocument(
                company.id().toString(),
                company.forum().value(),
                company.reference(),
                company.name(),
                company.side(),
                company.country(),
                company.languages(),
                company.timeZone().getId(),
                company.representatives().stream().map(ParticipantId::toString).sorted().toList());
    }

    Company toCompany() {
        return new Company(
                CompanyId.of(id),
                new ForumId(forum),
                reference,
                name,
                side,
                country,
                languages,
                ZoneId.of(timeZone),
                representatives.stream().map(ParticipantId::of).collect(Collectors.toSet()));
    }
}
