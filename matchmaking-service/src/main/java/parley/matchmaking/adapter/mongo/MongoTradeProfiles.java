package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import parley.matchmaking.application.TradeProfiles;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.recommendation.TradeProfile;

/** See {@link TradeProfileDocument}. */
final class MongoTradeProfiles implements TradeProfiles {

    private final KnownDocuments<TradeProfileDocument> documents;

    MongoTradeProfiles(KnownDocuments<TradeProfileDocument> documents) {
        this.documents = documents;
    }

    @Override
    public List<TradeProfile> of(ForumId forum) {
        return documents.find(query(where("forum").is(forum.value()))).stream()
                .map(TradeProfileDocument::toProfile)
                .toList();
    }

    @Override
    public void keep(TradeProfile profile) {
        documents.keep(TradeProfileDocument.of(profile));
    }

    @Override
    public void forget(CompanyId company) {
        documents.forget(company.toString());
    }
}
