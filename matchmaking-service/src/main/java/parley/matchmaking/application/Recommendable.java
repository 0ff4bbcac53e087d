package parley.matchmaking.application;

import java.util.Map;
import java.util.function.Predicate;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.recommendation.ConsentRule;

/** Whose profile is matched with others': somebody acts for the company, and consent is enough. */
public final class Recommendable {

    private final Consents consents;
    private final ConsentRule rule;

    public Recommendable(Consents consents, ConsentRule rule) {
        this.consents = consents;
        this.rule = rule;
    }

    /** As it is now; of companies of this forum. */
    Predicate<Company> in(ForumId forum) {
        Map<ParticipantId, Boolean> said = consents.of(forum);
        return company -> rule.allows(company.representatives(), said);
    }
}
