package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.CheckIn;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantCheckedIn;
import parley.registration.domain.RegistrationId;

final class InMemoryCheckIns
        extends InMemoryAggregates<RegistrationId, CheckIn, ParticipantCheckedIn>
        implements CheckIns {

    InMemoryCheckIns() {
        super(CheckIn::registration);
    }

    @Override
    public Page<CheckIn> list(ForumId forum, Paging paging) {
        return list(checkIn -> checkIn.forum().equals(forum), paging);
    }
}
