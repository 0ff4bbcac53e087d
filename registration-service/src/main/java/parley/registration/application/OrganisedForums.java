package parley.registration.application;

import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumId;

/** Forums, for those who organise them. */
public final class OrganisedForums {

    private final Forums forums;

    public OrganisedForums(Forums forums) {
        this.forums = forums;
    }

    /** For anybody: a forum is no secret. */
    public Outcome<Versioned<Forum>> find(ForumId id) {
        return forums.find(id)
                .<Outcome<Versioned<Forum>>>map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Refusals.unknownForum(id.value())));
    }

    /** The forum, if this caller organises it. */
    public Outcome<Forum> of(Caller caller, ForumId id) {
        return find(id).map(Versioned::state).flatMap(forum -> check(caller, forum));
    }

    static Outcome<Forum> check(Caller caller, Forum forum) {
        return organises(caller, forum)
                ? Outcome.of(forum)
                : Outcome.refused(Refusals.notTheOrganiser(forum.id()));
    }

    static boolean organises(Caller caller, Forum forum) {
        return caller.has(Role.ORGANISER) && forum.isOrganisedBy(caller.subject());
    }
}
