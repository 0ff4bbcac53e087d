package parley.matchmaking.adapter.mongo;

import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.Party;

/** {@code {company: uuid, reference}}. */
record PartyDocument(String company, String reference) {

    static PartyDocument of(Party party) {
        return new PartyDocument(party.company().toString(), party.reference());
    }

    Party toParty() {
        return new Party(CompanyId.of(company), reference);
    }
}
