package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.matchmaking.application.Interpreters;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;

/** See {@link InterpreterDocument}. */
final class MongoInterpreters implements Interpreters {

    private final KnownDocuments<InterpreterDocument> documents;

    MongoInterpreters(KnownDocuments<InterpreterDocument> documents) {
        this.documents = documents;
    }

    @Override
    public List<Interpreter> of(ForumId forum) {
        return read(query(where("forum").is(forum.value())));
    }

    @Override
    public List<Interpreter> page(ForumId forum, Optional<String> after, int limit) {
        Criteria wanted = where("forum").is(forum.value());
        after.ifPresent(reference -> wanted.and("reference").gt(reference));
        return read(query(wanted).limit(limit));
    }

    @Override
    public void keep(Interpreter interpreter) {
        documents.keep(InterpreterDocument.of(interpreter));
    }

    @Override
    public void forget(ParticipantId id) {
        documents.forget(id.toString());
    }

    @Override
    public void erase(ParticipantId id) {
        documents.erase(id.toString());
    }

    private List<Interpreter> read(Query query) {
        return documents.find(query.with(Sort.by("reference"))).stream()
                .map(InterpreterDocument::toInterpreter)
                .toList();
    }
}
