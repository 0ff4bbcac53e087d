package parley.registration.application;

import java.util.function.Function;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.registration.domain.Change;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumDecision;
import parley.registration.domain.ForumDecision.Changed;
import parley.registration.domain.ForumDecision.Refused;
import parley.registration.domain.ForumDecision.Unchanged;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantType;

/** What its organisers do to a forum; each command repeated changes nothing. */
public final class ChangeForum {

    private final Forums forums;

    public ChangeForum(Forums forums) {
        this.forums = forums;
    }

    public Outcome<Versioned<Forum>> open(ForumId id, Caller caller) {
        return change(id, caller, Forum::open);
    }

    public Outcome<Versioned<Forum>> close(ForumId id, Caller caller) {
        return change(id, caller, Forum::close);
    }

    public Outcome<Versioned<Forum>> define(ForumId id, ParticipantType type, Caller caller) {
        return change(id, caller, forum -> forum.define(type));
    }

    private Outcome<Versioned<Forum>> change(
            ForumId id, Caller caller, Function<Forum, ForumDecision> command) {
        return forums.change(
                id,
                forum ->
                        OrganisedForums.check(caller, forum)
                                .flatMap(own -> written(own, command.apply(own))));
    }

    private static Outcome<Change<Forum, ForumEvent>> written(Forum forum, ForumDecision decision) {
        return switch (decision) {
            case Changed(ForumEvent event) -> Outcome.of(Change.to(event.forum(), event));
            case Unchanged() -> Outcome.of(Change.to(forum));
            case Refused(ForumDecision.Rule rule) ->
                    Outcome.refused(Refusals.forum(rule, forum.id()));
        };
    }
}
