package parley.session.application;

import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;

/** Forums, for those who organise them. */
public final class OrganisedForums {

    private final Forums forums;

    public OrganisedForums(Forums forums) {
        this.forums = forums;
    }

    /** The forum, if it is known here and this caller organises it. */
    public Outcome<Forum> of(Caller caller, String code) {
        return ForumId.of(code)
                .flatMap(forums::find)
                .map(forum -> check(caller, forum))
                .orElseGet(() -> Outcome.refused(Refusals.unknownForum(code)));
    }

    private static Outcome<Forum> check(Caller caller, Forum forum) {
        return caller.has(Role.ORGANISER) && forum.isOrganisedBy(caller.subject())
                ? Outcome.of(forum)
                : Outcome.refused(Refusals.notTheOrganiser(forum.id()));
    }
}
