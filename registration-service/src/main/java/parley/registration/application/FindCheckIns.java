package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.registration.domain.CheckIn;
import parley.registration.domain.ForumId;

/** Who came in, for the forum's organisers. */
public final class FindCheckIns {

    private final CheckIns checkIns;
    private final OrganisedForums organised;

    public FindCheckIns(CheckIns checkIns, OrganisedForums organised) {
        this.checkIns = checkIns;
        this.organised = organised;
    }

    public Outcome<Page<CheckIn>> of(ForumId forum, Paging paging, Caller caller) {
        return organised.of(caller, forum).map(own -> checkIns.list(own.id(), paging));
    }
}
