package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.matchmaking.domain.forum.CompanyId;

/** {@code {at, absent: [uuid]}}: which sides did not come, and when that was found. */
record MissedDocument(Instant at, List<String> absent) {

    static MissedDocument of(Instant at, Set<CompanyId> absent) {
        return new MissedDocument(at, absent.stream().map(CompanyId::toString).toList());
    }

    Set<CompanyId> companies() {
        Set<CompanyId> companies = new LinkedHashSet<>();
        absent.forEach(one -> companies.add(CompanyId.of(one)));
        return companies;
    }
}
