package parley.matchmaking.domain.recommendation;

import java.util.Collection;
import java.util.Map;
import parley.matchmaking.domain.forum.ParticipantId;

/** Which word of those who act for a company lets its profile be matched with others'. */
public enum ConsentRule {
    /** Registering for the consultation is itself the wish to be matched, unless all refuse. */
    NOT_REFUSED(true),
    /** One of them has said yes. */
    GIVEN(false);

    private final boolean silence;

    ConsentRule(boolean silence) {
        this.silence = silence;
    }

    /**
     * Never where nobody acts for it.
     *
     * @param said by participant; who said nothing is not in it
     */
    public boolean allows(
            Collection<ParticipantId> representatives, Map<ParticipantId, Boolean> said) {
        return representatives.stream().anyMatch(one -> said.getOrDefault(one, silence));
    }
}
