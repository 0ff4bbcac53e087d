package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.registration.domain.Company;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;

/** Who takes part in a forum and which companies, for its organisers. */
public final class FindParticipants {

    private final Participants participants;
    private final Companies companies;
    private final OrganisedForums organised;

    public FindParticipants(
            Participants participants, Companies companies, OrganisedForums organised) {
        this.participants = participants;
        this.companies = companies;
        this.organised = organised;
    }

    public Outcome<Page<Participant.Known>> participants(
            ForumId forum, Paging paging, Caller caller) {
        return organised.of(caller, forum).map(own -> participants.list(own.id(), paging));
    }

    public Outcome<Page<Company>> companies(ForumId forum, Paging paging, Caller caller) {
        return organised.of(caller, forum).map(own -> companies.list(own.id(), paging));
    }
}
