package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** Who there is to meet and to interpret. */
public final class ListParticipants {

    private final Authority authority;
    private final Companies companies;
    private final Interpreters interpreters;

    public ListParticipants(Authority authority, Companies companies, Interpreters interpreters) {
        this.authority = authority;
        this.companies = companies;
        this.interpreters = interpreters;
    }

    /** By reference, after the one given. */
    public Outcome<List<Company>> companies(
            ForumId forum, Caller caller, Optional<String> after, int limit) {
        return authority.oversee(forum, caller).map(_ -> companies.page(forum, after, limit));
    }

    /** By reference, after the one given. */
    public Outcome<List<Interpreter>> interpreters(
            ForumId forum, Caller caller, Optional<String> after, int limit) {
        return authority.oversee(forum, caller).map(_ -> interpreters.page(forum, after, limit));
    }
}
