package parley.session.adapter.mongo;

import java.util.List;
import java.util.Optional;
import parley.platform.aggregate.AggregateCollection;
import parley.session.application.Programmes;
import parley.session.application.Versioned;
import parley.session.domain.ForumId;
import parley.session.domain.Programme;
import parley.session.domain.ProgrammeEvent;

/** Released programmes with their outboxes, one per forum; see {@link ProgrammeDocument}. */
final class MongoProgrammes implements Programmes {

    static final String COLLECTION = "programmes";

    private final AggregateCollection<ProgrammeDocument, ProgrammeEvent> programmes;

    MongoProgrammes(AggregateCollection<ProgrammeDocument, ProgrammeEvent> programmes) {
        this.programmes = programmes;
    }

    @Override
    public Optional<Versioned<Programme>> find(ForumId forum) {
        return programmes
                .find(forum.value())
                .map(
                        stored ->
                                new Versioned<>(
                                        stored.document().programme(forum), stored.version()));
    }

    @Override
    public boolean add(Programme programme, List<ProgrammeEvent> events) {
        String forum = programme.forum().value();
        return programmes.insert(forum, forum, ProgrammeDocument.of(programme), events);
    }

    @Override
    public boolean change(
            Versioned<Programme> read, Programme changed, List<ProgrammeEvent> events) {
        return programmes
                .find(changed.forum().value())
                .filter(stored -> stored.version() == read.version())
                .map(stored -> programmes.update(stored, ProgrammeDocument.of(changed), events))
                .orElse(false);
    }
}
