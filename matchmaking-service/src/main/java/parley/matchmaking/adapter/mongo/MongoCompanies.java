package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.matchmaking.application.Companies;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;

/** See {@link CompanyDocument}. */
final class MongoCompanies implements Companies {

    private final KnownDocuments<CompanyDocument> documents;

    MongoCompanies(KnownDocuments<CompanyDocument> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Company> find(ForumId forum, CompanyId id) {
        return documents
                .find(id.toString())
                .map(CompanyDocument::toCompany)
                .filter(company -> company.forum().equals(forum));
    }

    @Override
    public List<Company> of(ForumId forum) {
        return read(query(where("forum").is(forum.value())));
    }

    @Override
    public List<Company> page(ForumId forum, Optional<String> after, int limit) {
        Criteria wanted = where("forum").is(forum.value());
        after.ifPresent(reference -> wanted.and("reference").gt(reference));
        return read(query(wanted).limit(limit));
    }

    @Override
    public List<Company> representedBy(ForumId forum, String subject) {
        return read(query(where("forum").is(forum.value()).and("representatives").is(subject)));
    }

    @Override
    public void keep(Company company) {
        documents.keep(CompanyDocument.of(company));
    }

    private List<Company> read(Query query) {
        return documents.find(query.with(Sort.by("reference"))).stream()
                .map(CompanyDocument::toCompany)
                .toList();
    }
}
