package parley.notification.adapter.mongo;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.notification.application.Companies;
import parley.notification.domain.Company;

/** Collection {@code companies}. */
final class MongoCompanies implements Companies {

    private final LastTold<CompanyState> companies;

    MongoCompanies(MongoOperations mongo) {
        this.companies = new LastTold<>(mongo, "companies", CompanyState.class);
    }

    @Override
    public Optional<Company> find(String id) {
        return companies
                .find(id)
                .map(state -> new Company(id, state.name(), state.representatives()));
    }

    @Override
    public void keep(Company company, long sequence) {
        companies.keep(
                company.id(),
                sequence,
                new CompanyState(company.name(), company.representatives()));
    }

    record CompanyState(String name, List<String> representatives) {}
}
