package parley.session.application;

import java.util.List;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Each write is atomic with the events that it causes. */
public interface Sessions {

    Optional<Versioned<Session>> find(SessionId id);

    /** Cancelled ones too; by start, then code. */
    List<Versioned<Session>> of(ForumId forum);

    /** False, and nothing happened, when the id is taken. */
    boolean add(Session session, List<ProgrammeEvent> events);

    /** False, and nothing happened, when somebody else changed it since. */
    boolean change(Versioned<Session> read, Session changed, List<ProgrammeEvent> events);
}
