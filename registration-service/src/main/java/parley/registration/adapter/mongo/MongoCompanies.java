package parley.registration.adapter.mongo;

import java.util.Objects;
import org.springframework.data.mongodb.core.query.Criteria;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Refusal;
import parley.registration.application.Companies;
import parley.registration.application.Refusals;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.CompanyId;
import parley.registration.domain.ForumId;

/** Collection {@code companies}; see {@link CompanyDocument}. */
final class MongoCompanies
        extends MongoAggregates<CompanyId, Company, CompanyDocument, CompanyChanged>
        implements Companies {

    MongoCompanies(AggregateCollection<CompanyDocument, CompanyChanged> stored) {
        super(stored);
    }

    @Override
    public Page<Company> list(ForumId forum, Paging paging) {
        return list(Criteria.where("forum").is(forum.value()), paging);
    }

    @Override
    CompanyId id(Company company) {
        return company.id();
    }

    @Override
    ForumId forum(Company company) {
        return company.forum();
    }

    @Override
    CompanyDocument document(Company company) {
        return CompanyDocument.of(company);
    }

    @Override
    Company state(Stored<CompanyDocument> read) {
        return company(read);
    }

    static Company company(Stored<CompanyDocument> read) {
        return read.document().company(new ForumId(Objects.requireNonNull(read.forum())));
    }

    @Override
    Refusal unknown(CompanyId id) {
        return Refusals.unknownCompany(id);
    }
}
