package parley.matchmaking.application;

import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.request.Places;
import parley.matchmaking.domain.request.RequestRules;

/** One per company, from its first accepted meeting. */
public interface CompanyPlaces extends Aggregates<CompanyId, Places, RequestRules.NoEvent> {}
