package parley.matchmaking.application;

import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.recommendation.TradeProfile;

/** Keeps what registration says of a forum and of those who take part. All of it is repeatable. */
public final class KnowForum {

    private final Forums forums;
    private final Companies companies;
    private final TradeProfiles profiles;
    private final Interpreters interpreters;
    private final Consents consents;

    public KnowForum(
            Forums forums,
            Companies companies,
            TradeProfiles profiles,
            Interpreters interpreters,
            Consents consents) {
        this.forums = forums;
        this.companies = companies;
        this.profiles = profiles;
        this.interpreters = interpreters;
        this.consents = consents;
    }

    public void forum(Forum forum) {
        forums.keep(forum);
    }

    /** One for which nobody acts (any more) is not recommended, and its own words are not kept. */
    public void company(Company company, TradeProfile profile) {
        companies.keep(company);
        if (company.representatives().isEmpty()) {
            profiles.forget(company.id());
        } else {
            profiles.keep(profile);
        }
    }

    public void interpreter(Interpreter interpreter) {
        interpreters.keep(interpreter);
    }

    public void noInterpreter(ParticipantId participant) {
        interpreters.forget(participant);
    }

    /** Somebody said whether their company may be recommended. */
    public void consent(ParticipantId participant, ForumId forum, boolean given, long sequence) {
        consents.keep(participant, forum, given, sequence);
    }

    /** Nothing of the person is left but the id; the company's own event tells who acts for it. */
    public void erased(ParticipantId participant) {
        interpreters.erase(participant);
        consents.erase(participant);
    }
}
