package parley.matchmaking.application;

import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;

/** Keeps what registration says of a forum and of those who take part. All of it is repeatable. */
public final class KnowForum {

    private final Forums forums;
    private final Companies companies;
    private final Interpreters interpreters;

    public KnowForum(Forums forums, Companies companies, Interpreters interpreters) {
        this.forums = forums;
        this.companies = companies;
        this.interpreters = interpreters;
    }

    public void forum(Forum forum) {
        forums.keep(forum);
    }

    public void company(Company company) {
        companies.keep(company);
    }

    public void interpreter(Interpreter interpreter) {
        interpreters.keep(interpreter);
    }

    public void noInterpreter(ParticipantId participant) {
        interpreters.forget(participant);
    }
}
