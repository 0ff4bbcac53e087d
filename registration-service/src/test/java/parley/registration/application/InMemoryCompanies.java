package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.CompanyId;
import parley.registration.domain.ForumId;

final class InMemoryCompanies extends InMemoryAggregates<CompanyId, Company, CompanyChanged>
        implements Companies {

    InMemoryCompanies() {
        super(Company::id);
    }

    @Override
    public Page<Company> list(ForumId forum, Paging paging) {
        return list(company -> company.forum().equals(forum), paging);
    }
}
