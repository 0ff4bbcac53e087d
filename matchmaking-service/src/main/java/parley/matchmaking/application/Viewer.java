package parley.matchmaking.application;

import java.util.Set;
import parley.matchmaking.domain.forum.CompanyId;

/**
 * One who sees only the meetings that concern them.
 *
 * @param subject of the token; an interpreter's is the participant's id
 * @param companies for which they act
 */
public record Viewer(String subject, Set<CompanyId> companies) {

    public Viewer {
        companies = Set.copyOf(companies);
    }
}
