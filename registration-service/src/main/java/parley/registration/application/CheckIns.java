package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.CheckIn;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantCheckedIn;
import parley.registration.domain.RegistrationId;

public interface CheckIns extends Aggregates<RegistrationId, CheckIn, ParticipantCheckedIn> {

    /** By registration. */
    Page<CheckIn> list(ForumId forum, Paging paging);
}
