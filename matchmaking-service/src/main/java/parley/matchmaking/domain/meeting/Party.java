package parley.matchmaking.domain.meeting;

import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;

/** A company as one side of a meeting. */
public record Party(CompanyId company, String reference) {

    public static Party of(Company company) {
        return new Party(company.id(), company.reference());
    }
}
