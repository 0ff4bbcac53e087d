package parley.registration.adapter.mongo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.registration.application.Aggregates;
import parley.registration.application.Refusals;
import parley.registration.application.Versioned;
import parley.registration.domain.Change;
import parley.registration.domain.ForumId;

/**
 * One collection of the platform, in the application's words.
 *
 * @param <D> the document
 */
abstract class MongoAggregates<I, S, D, E> implements Aggregates<I, S, E> {

    /** Each lost race means that another change was made, so this is only reached by a crowd. */
    private static final int MOST_RACES = 20;

    private final AggregateCollection<D, E> stored;

    MongoAggregates(AggregateCollection<D, E> stored) {
        this.stored = stored;
    }

    abstract I id(S state);

    abstract ForumId forum(S state);

    abstract D document(S state);

    /** Not {@code document} alone: id and forum stand beside it. */
    abstract S state(Stored<D> read);

    abstract Refusal unknown(I id);

    @Override
    public Optional<Versioned<S>> find(I id) {
        return stored.find(id.toString()).map(this::versioned);
    }

    @Override
    public boolean add(S state, List<E> events) {
        return stored.insert(id(state).toString(), forum(state).value(), document(state), events);
    }

    @Override
    public Outcome<Versioned<S>> change(I id, Function<S, Outcome<Change<S, E>>> decide) {
        return change(id, stored.find(id.toString()), decide);
    }

    @Override
    public Outcome<Versioned<S>> changeAdded(
            I id, S added, Function<S, Outcome<Change<S, E>>> decide) {
        Stored<D> known = stored.inserted(id.toString(), forum(added).value(), document(added));
        return change(id, Optional.of(known), decide);
    }

    private Outcome<Versioned<S>> change(
            I id, Optional<Stored<D>> first, Function<S, Outcome<Change<S, E>>> decide) {
        Optional<Stored<D>> read = first;
        for (int race = 0; race < MOST_RACES; race++) {
            if (read.isEmpty()) {
                return Outcome.refused(unknown(id));
            }
            Versioned<S> before = versioned(read.get());
            switch (decide.apply(before.state())) {
                case Outcome.Refused<Change<S, E>>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Accepted<Change<S, E>>(Change<S, E> change) -> {
                    if (change.events().isEmpty() && change.state().equals(before.state())) {
                        return Outcome.of(before);
                    }
                    if (stored.update(read.get(), document(change.state()), change.events())) {
                        return Outcome.of(new Versioned<>(change.state(), before.version() + 1));
                    }
                }
            }
            read = stored.find(id.toString());
        }
        return Outcome.refused(Refusals.busy());
    }

    /** By id, which never changes. */
    Page<S> list(Criteria criteria, Paging paging) {
        paging.after().ifPresent(last -> criteria.and("_id").gt(last.key()));
        var query = Query.query(criteria).with(Sort.by("_id")).limit(paging.fetch());
        List<S> found = stored.find(query).stream().map(this::state).toList();
        return Page.of(found, paging, last -> Cursor.at(id(last).toString()));
    }

    List<S> all(Criteria criteria) {
        return stored.find(Query.query(criteria)).stream().map(this::state).toList();
    }

    private Versioned<S> versioned(Stored<D> read) {
        return new Versioned<>(state(read), read.version());
    }
}
