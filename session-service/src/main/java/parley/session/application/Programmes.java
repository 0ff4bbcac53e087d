package parley.session.application;

import java.util.List;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.Programme;
import parley.session.domain.ProgrammeEvent;

/** Each write is atomic with the events that it causes. */
public interface Programmes {

    Optional<Versioned<Programme>> find(ForumId forum);

    /** False, and nothing happened, when the forum has a released programme. */
    boolean add(Programme programme, List<ProgrammeEvent> events);

    /** False, and nothing happened, when somebody else released since. */
    boolean change(Versioned<Programme> read, Programme changed, List<ProgrammeEvent> events);
}
