package parley.registration.adapter.mongo;

import java.util.Objects;
import org.springframework.data.mongodb.core.query.Criteria;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Refusal;
import parley.registration.application.CheckIns;
import parley.registration.application.Refusals;
import parley.registration.domain.CheckIn;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantCheckedIn;
import parley.registration.domain.RegistrationId;

/** Collection {@code check_ins}; see {@link CheckInDocument}. */
final class MongoCheckIns
        extends MongoAggregates<RegistrationId, CheckIn, CheckInDocument, ParticipantCheckedIn>
        implements CheckIns {

    MongoCheckIns(AggregateCollection<CheckInDocument, ParticipantCheckedIn> stored) {
        super(stored);
    }

    @Override
    public Page<CheckIn> list(ForumId forum, Paging paging) {
        return list(Criteria.where("forum").is(forum.value()), paging);
    }

    @Override
    RegistrationId id(CheckIn checkIn) {
        return checkIn.registration();
    }

    @Override
    ForumId forum(CheckIn checkIn) {
        return checkIn.forum();
    }

    @Override
    CheckInDocument document(CheckIn checkIn) {
        return CheckInDocument.of(checkIn);
    }

    @Override
    CheckIn state(Stored<CheckInDocument> read) {
        return read.document()
                .checkIn(
                        RegistrationId.parse(read.id()),
                        new ForumId(Objects.requireNonNull(read.forum())));
    }

    @Override
    Refusal unknown(RegistrationId id) {
        return Refusals.unknownRegistration(id);
    }
}
