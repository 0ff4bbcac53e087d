package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import parley.matchmaking.application.RequestRulebooks;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.request.RequestRules;
import parley.matchmaking.domain.request.RequestRules.NoEvent;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/** See {@link RequestRulesDocument}. */
final class MongoRequestRulebooks
        extends StoredAggregates<ForumId, RequestRules, NoEvent, RequestRulesDocument>
        implements RequestRulebooks {

    MongoRequestRulebooks(AggregateCollection<RequestRulesDocument, NoEvent> collection) {
        super(collection);
    }

    @Override
    public List<RequestRules> closedBy(Instant time) {
        return collection.find(query(where("closesAt").lte(time))).stream()
                .map(this::read)
                .toList();
    }

    @Override
    ForumId idOf(RequestRules rules) {
        return rules.forum();
    }

    @Override
    String forumOf(RequestRules rules) {
        return rules.forum().value();
    }

    @Override
    RequestRulesDocument write(RequestRules rules) {
        return RequestRulesDocument.of(rules);
    }

    @Override
    RequestRules read(Stored<RequestRulesDocument> stored) {
        return stored.document().toRules(new ForumId(requireNonNull(stored.forum())));
    }
}
