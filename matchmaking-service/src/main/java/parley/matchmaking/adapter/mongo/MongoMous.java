package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import parley.matchmaking.adapter.mongo.MouDocument.SignatureDocument;
import parley.matchmaking.application.Mous;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouEvent;
import parley.matchmaking.domain.mou.MouId;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/** See {@link MouDocument}. */
final class MongoMous extends StoredAggregates<MouId, Mou, MouEvent, MouDocument> implements Mous {

    MongoMous(AggregateCollection<MouDocument, MouEvent> collection) {
        super(collection);
    }

    @Override
    public List<Mou> page(ForumId forum, Optional<String> after, int limit) {
        Criteria wanted = where("forum").is(forum.value());
        after.ifPresent(one -> wanted.and("_id").gt(one));
        return collection.find(query(wanted).with(Sort.by("_id")).limit(limit)).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public long countComplete(ForumId forum) {
        return collection.count(query(where("forum").is(forum.value()).and("complete").is(true)));
    }

    @Override
    MouId idOf(Mou mou) {
        return mou.id();
    }

    @Override
    String forumOf(Mou mou) {
        return mou.forum().value();
    }

    @Override
    MouDocument write(Mou mou) {
        return new MouDocument(
                mou.request().toString(),
                PartyDocument.of(mou.buyer()),
                PartyDocument.of(mou.seller()),
                mou.meeting().toString(),
                mou.signatures().entrySet().stream()
                        .map(one -> new SignatureDocument(one.getKey().toString(), one.getValue()))
                        .toList(),
                mou.isComplete(),
                mou.withdrawal() == null
                        ? null
                        : MouDocument.WithdrawalDocument.of(mou.withdrawal()));
    }

    @Override
    Mou read(Stored<MouDocument> stored) {
        MouDocument document = stored.document();
        Map<CompanyId, Instant> signatures = new LinkedHashMap<>();
        document.signatures().forEach(one -> signatures.put(CompanyId.of(one.company()), one.at()));
        return new Mou(
                MouId.of(stored.id()),
                new ForumId(requireNonNull(stored.forum())),
                UUID.fromString(document.request()),
                document.buyer().toParty(),
                document.seller().toParty(),
                MeetingId.of(document.meeting()),
                signatures,
                document.withdrawal() == null ? null : document.withdrawal().toWithdrawal());
    }
}
