package parley.matchmaking.application;

import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.request.Places;
import parley.matchmaking.domain.request.RequestRules;

/** For tests. */
public final class InMemoryCompanyPlaces
        extends InMemoryAggregates<CompanyId, Places, RequestRules.NoEvent>
        implements CompanyPlaces {

    public InMemoryCompanyPlaces() {
        super(Places::company);
    }
}
