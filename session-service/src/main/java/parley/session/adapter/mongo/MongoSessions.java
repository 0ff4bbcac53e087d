package parley.session.adapter.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.session.application.Sessions;
import parley.session.application.Versioned;
import parley.session.domain.ForumId;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Sessions with their outboxes, see {@link SessionDocument}. */
final class MongoSessions implements Sessions {

    static final String COLLECTION = "sessions";

    private final AggregateCollection<SessionDocument, ProgrammeEvent> sessions;

    MongoSessions(AggregateCollection<SessionDocument, ProgrammeEvent> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Versioned<Session>> find(SessionId id) {
        return sessions.find(id.toString()).map(MongoSessions::versioned);
    }

    @Override
    public List<Versioned<Session>> of(ForumId forum) {
        Query all = Query.query(Criteria.where("forum").is(forum.value()));
        return sessions.find(all.with(Sort.by("plan.start", "code"))).stream()
                .map(MongoSessions::versioned)
                .toList();
    }

    @Override
    public boolean add(Session session, List<ProgrammeEvent> events) {
        return sessions.insert(
                session.id().toString(),
                session.forum().value(),
                SessionDocument.of(session),
                events);
    }

    @Override
    public boolean change(Versioned<Session> read, Session changed, List<ProgrammeEvent> events) {
        return sessions.find(changed.id().toString())
                .filter(stored -> stored.version() == read.version())
                .map(stored -> sessions.update(stored, SessionDocument.of(changed), events))
                .orElse(false);
    }

    private static Versioned<Session> versioned(Stored<SessionDocument> stored) {
        SessionId id = new SessionId(UUID.fromString(stored.id()));
        return new Versioned<>(stored.document().session(id, forumOf(stored)), stored.version());
    }

    private static ForumId forumOf(Stored<SessionDocument> stored) {
        String forum = stored.forum();
        if (forum == null) {
            throw new IllegalStateException("A session of no forum: " + stored.id());
        }
        return new ForumId(forum);
    }
}
